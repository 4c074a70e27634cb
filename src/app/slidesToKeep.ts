import type { Slide } from '../core/model/slide';
import { slideLanguage } from '../features/review/present/useSlideSpeech';
import { withoutNames } from '../features/review/withoutNames';
import { loadMessages } from '../i18n/messages';
import type { AppStore } from './store';

/** Slides as the review keeps them: letters and numbers stand for people and units, whatever the screen shows just now. */
export async function slidesToKeep(store: AppStore, slides: readonly Slide[]): Promise<readonly Slide[]> {
  const { snapshot, peek } = store.getState();
  if (snapshot?.choices.names !== 'shown') return slides;
  const names = await peek();
  return Promise.all(
    slides.map(async (slide) => {
      const { charts, morale } = await loadMessages(slideLanguage(slide, 'en'));
      return withoutNames(slide, names, { team: charts.team, unit: morale.heat.unit });
    }),
  );
}
