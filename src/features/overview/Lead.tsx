import { isSuppressed } from '../../core/model/estimate';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { percentInterval } from '../page/percentInterval';
import { direction } from './changeText';
import { headcountText } from './headcountText';
import css from './overview.module.css';
import type { OverviewShown } from './overviewShown';

/** How many there are and what stands out, in as many seconds as sentences. */
export function Lead({ shown, leavers }: { readonly shown: OverviewShown; readonly leavers: boolean }) {
  const speech = useSpeech();
  const { emptyScreens } = speech.messages;
  const sentences = leavers
    ? [
        headcountText({ ...shown.view, ...shown.part }, speech),
        ...[comparedText, latestText, firstYearText].map((text) => text(shown, speech)),
      ]
    : [inFilesText(shown, speech), emptyScreens.stillThere.rest];
  return (
    <section className={css.lead} aria-label={speech.messages.overviewPart.lead.title}>
      {sentences.map((sentence) => sentence !== null && <p key={sentence}>{sentence}</p>)}
    </section>
  );
}

/** Without those who left, how many there were before is not known either. */
function inFilesText({ view, part }: OverviewShown, { messages, format }: Speech): string {
  return `${messages.overviewPart.lead.people(format.day(part.to), format.count(view.whole.closing))}.`;
}

/** What the period before was asked for: how turnover stands against it. */
function comparedText({ view: { before, whole }, part }: OverviewShown, { messages, format }: Speech): string | null {
  const [now, then, change] = [whole.turnover.rate, before?.whole.turnover.rate, before?.changes.turnover];
  if (now === null || then === null || then === undefined || !change || part.before === null) return null;
  const interval = format.interval(change.lower * 100, change.upper * 100, (points) => format.number(points, 1));
  const { told, dates } = messages.filter.compare;
  const period = dates(format.day(part.before.from), format.day(part.before.to));
  return told[direction(change)](format.percent(now, 1), format.percent(then, 1), period, interval);
}

/** The last twelve months against the twelve before, where the period has both. */
function latestText({ view: { latest } }: OverviewShown, { messages, format }: Speech): string | null {
  if (latest === null) return null;
  const { lead } = messages.overviewPart;
  const perHundred = (rate: number) => format.number(rate * 100, 1);
  const { change } = latest;
  const told = direction(change);
  const [now, before] = [perHundred(latest.rate), perHundred(latest.before)];
  if (told === 'none') return lead.steady(now, before, perHundred(-change.lower), perHundred(change.upper));
  return lead[told](now, before, format.interval(change.lower, change.upper, perHundred));
}

function firstYearText({ view }: OverviewShown, { messages, format }: Speech): string | null {
  const { firstYear } = view.shares;
  if (firstYear === null || isSuppressed(firstYear) || firstYear.lower === null || firstYear.upper === null)
    return null;
  return messages.overviewPart.lead.firstYear(
    format.percent(firstYear.value),
    percentInterval(firstYear.lower, firstYear.upper, 0, format),
  );
}
