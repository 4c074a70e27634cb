import { isSuppressed } from '../../core/model/estimate';
import type { RampFigure } from '../../core/model/overviewView';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import type { OverviewShown } from './overviewShown';

/** How long newcomers take to sell like their team. */
export function RampStatement({ shown: { view } }: { readonly shown: OverviewShown }) {
  const speech = useSpeech();
  const { overviewPart } = speech.messages;
  const { ramp: words, withheld } = overviewPart;
  const ramp = view.ramp !== null && isSuppressed(view.ramp) ? null : view.ramp;
  const { format } = speech;
  return (
    <Statement
      title={ramp === null ? words.titleNone : rampTitle(ramp, speech)}
      {...(view.ramp === null ? {} : { reading: words.subtitle })}
    >
      <p className={page.smallPrint}>
        {ramp === null
          ? view.ramp === null
            ? words.empty
            : withheld
          : words.count(format.count(ramp.ramped), format.count(ramp.newcomers))}{' '}
        <HowLink id="ramp" />
      </p>
    </Statement>
  );
}

export function rampTitle({ medianMonths, lower, upper }: RampFigure, { messages, format }: Speech): string {
  const { ramp } = messages.overviewPart;
  if (medianMonths === null) return ramp.notReached;
  if (lower === null) return ramp.titleNone;
  const months = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const interval = upper === null ? ramp.open(months(lower)) : format.interval(lower, upper, months);
  return ramp.median(months(medianMonths), interval);
}
