import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { OverviewShares, ShareId } from '../../core/model/overviewView';
import type { MethodId } from '../../i18n/helpIds';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { percentInterval } from '../page/percentInterval';
import { changeText } from './changeText';
import type { OverviewShown } from './overviewShown';

/** How many of the newly hired are soon gone. */
export function HiresStatement({ shown }: { readonly shown: OverviewShown }) {
  const speech = useSpeech();
  const { hires } = speech.messages.overviewPart;
  return (
    <ShareDots
      shown={shown}
      shares={['firstNinetyDays', 'firstYear']}
      title={shareTitle(shown.view.shares.firstYear, hires, speech)}
      words={hires}
      method="firstNinetyDays"
    />
  );
}

/** How many are still here, and how many have been for a year. */
export function StayingStatement({ shown }: { readonly shown: OverviewShown }) {
  const speech = useSpeech();
  const { staying } = speech.messages.overviewPart;
  return (
    <ShareDots
      shown={shown}
      shares={['retention', 'stability']}
      title={shareTitle(shown.view.shares.retention, staying, speech)}
      words={staying}
      method="retention"
    />
  );
}

interface ShareDotsProps {
  readonly shown: OverviewShown;
  readonly shares: readonly ShareId[];
  readonly title: string;
  readonly words: {
    readonly subtitle: string;
    readonly rows: string;
    readonly value: string;
    readonly empty: string;
  };
  readonly method: MethodId;
}

function ShareDots({ shown, shares, title, words, method }: ShareDotsProps) {
  const speech = useSpeech();
  const { messages } = speech;
  const told = shares.flatMap((share) => shareChange(shown, share, speech) ?? []);
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="percent"
      rowsName={words.rows}
      valueName={words.value}
      {...(shown.view.before === null ? {} : { beforeName: messages.overviewPart.change.before })}
      rows={shares.flatMap((share) => shareRow(shown, share, speech) ?? [])}
      frame={{
        title,
        subtitle: words.subtitle,
        empty: words.empty,
        definition: <HowLink id={method} />,
        ...(told.length === 0 ? {} : { count: told.join(' ') }),
      }}
    />
  );
}

function shareRow({ view }: OverviewShown, id: ShareId, { messages, format }: Speech): ShownDotRow | null {
  const words = messages.overviewPart.shares;
  const share = view.shares[id];
  const name = words[id];
  if (share === null) return null;
  if (isSuppressed(share)) return { name, suppressed: share.suppressed };
  const before = view.before?.shares[id] ?? null;
  return {
    name,
    detail: words.of(format.count(share.count), format.count(share.of)),
    value: share.value,
    lower: share.lower,
    upper: share.upper,
    ...(before === null || isSuppressed(before) ? {} : { before: before.value }),
  };
}

/** The name of the figure and how it stands against the period before; null without a comparison. */
export function shareChange({ view }: OverviewShown, id: ShareId, speech: Speech): string | null {
  const before = view.before?.shares[id] ?? null;
  if (view.before === null || before === null || isSuppressed(before)) return null;
  const { format, messages } = speech;
  const told = changeText(view.before.changes[id], before.value, (value) => format.percent(value, 1), speech);
  return told === null ? null : `${messages.overviewPart.shares[id]}: ${told}`;
}

export function shareTitle(
  share: OverviewShares[ShareId],
  words: { readonly title: (share: string, interval: string) => string; readonly titleNone: string },
  { format }: Pick<Speech, 'format'>,
): string {
  if (share === null || isSuppressed(share) || share.lower === null || share.upper === null) return words.titleNone;
  return words.title(format.percent(share.value), percentInterval(share.lower, share.upper, 0, format));
}
