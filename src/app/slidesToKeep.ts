import type { Protected } from '../core/model/protected';
import type { Report } from '../core/model/report';
import type { Slide } from '../core/model/slide';
import { slideLanguage } from '../features/review/present/useSlideSpeech';
import { withoutNames } from '../features/review/withoutNames';
import { changedTexts } from '../features/rules/changedTexts';
import { createFormat } from '../i18n/format';
import type { Speech } from '../i18n/LanguageProvider';
import { loadMessages } from '../i18n/messages';
import type { AppStore } from './store';

/**
 * Slides as the review keeps them: letters and numbers stand for people and units, whatever the screen shows just now, and
 * rules changed after results were seen are told in the small print.
 */
export async function slidesToKeep(store: AppStore, slides: readonly Slide[]): Promise<readonly Slide[]> {
  const { snapshot, peek } = store.getState();
  const names = snapshot?.choices.names === 'shown' ? await peek() : [];
  return Promise.all(
    slides.map(async (slide) => {
      const language = slideLanguage(slide, 'en');
      const messages = await loadMessages(language);
      const stamped = withChanges(slide, snapshot?.report ?? null, { messages, format: createFormat(language) });
      const words = { team: messages.charts.team, unit: messages.morale.heat.unit };
      return names.length === 0 ? stamped : withoutNames(stamped, names, words);
    }),
  );
}

function withChanges(slide: Slide, report: Protected<Report> | null, speech: Speech): Slide {
  const changes = report === null || slide.provenance === null ? [] : changedTexts(report, speech);
  if (changes.length === 0) return slide;
  const stamp = `${speech.messages.trial.rules.changed}: ${changes.join(' ')}`;
  return { ...slide, smallPrint: [...slide.smallPrint, stamp] };
}
