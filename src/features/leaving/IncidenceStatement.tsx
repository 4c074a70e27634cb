import { StepCurves } from '../../charts/StepCurves';
import type { KindIncidence, LeavingView } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { incidenceThen } from './viewModel';

/** In which ways people go, when others go in other ways first. */
export function IncidenceStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.incidence;
  const { incidence, survival } = view;
  // Where no exit says its kind there is nothing to tell apart.
  const told = incidence.every(({ kind }) => kind === 'unknown') ? [] : incidence;
  const overstated = overstatedText(incidence, speech);
  const isTooSmall = incidence.length > 0 && incidence.every(({ curve }) => curve.length === 0);
  return (
    <StepCurves
      language={chartLanguage(speech)}
      direction="incidence"
      groups={told.map(({ kind, curve }) => {
        const name = messages.words.exitKinds[kind];
        return isTooSmall
          ? { name, suppressed: 'groupTooSmall' as const }
          : {
              name,
              curve: curve.map(({ months, atRisk, share, lower, upper }) => ({ months, atRisk, share, lower, upper })),
            };
      })}
      frame={{
        title: incidenceTitle(incidence, speech),
        subtitle: words.subtitle,
        count: words.count(format.count(survival.exits)),
        ...(overstated === null ? {} : { note: overstated }),
        empty: words.empty,
        definition: <HowLink id="cumulativeIncidence" />,
      }}
    />
  );
}

export function incidenceTitle([first]: readonly KindIncidence[], { messages, format }: Speech): string {
  const words = messages.leaving.incidence;
  const then = first === undefined || first.kind === 'unknown' ? null : incidenceThen(first);
  if (first === undefined || then === null) return words.titlePlain;
  const { share, lower, upper } = then.point;
  return words.title(
    messages.words.exitKinds[first.kind],
    format.percent(share),
    format.count(then.months),
    percentInterval(lower ?? 0, upper ?? 1, 0, format),
  );
}

/** What the naive curve of the first kind would say where ours ends; null where both say the same. */
function overstatedText([first, ...others]: readonly KindIncidence[], { messages, format }: Speech): string | null {
  const last = first?.curve.at(-1);
  if (first === undefined || others.length === 0 || last === undefined || first.kind === 'unknown') return null;
  const [alone, share] = [format.percent(last.alone), format.percent(last.share)];
  if (alone === share) return null;
  return messages.leaving.incidence.overstates(
    messages.words.exitKinds[first.kind],
    alone,
    format.count(last.months),
    share,
  );
}
