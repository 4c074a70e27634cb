import type { AttributionReport, Share } from '../../../core/model/attributionReport';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import type { ReasonCode } from '../../../core/model/verdict';
import type { Speech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { NOTHING_QUOTED } from '../../page/reasonText';

/** `50`, and `10–69`: exits of a hundred. */
export function of100({ share, lower, upper }: Share, { format }: Speech): { share: string; interval: string } {
  const exits = (value: number) => format.number(100 * value);
  return { share: exits(share), interval: format.interval(100 * lower, 100 * upper, (end) => format.number(end)) };
}

/** Practice and what else differs between managers, with its interval; null where exits could not be attributed. */
export function managingText({ attribution }: Protected<Report>, speech: Speech): string | null {
  if (attribution.managing === null) return null;
  const { share, interval } = of100(attribution.managing, speech);
  return trialIn(speech.format.language).managing(share, interval);
}

/** Wider than this share of all exits, an interval that holds none leaves nothing to count off in squares. */
const WIDEST_DRAWN = 0.5;

/**
 * Whether exits can be divided up at all: not where the claim as a whole cannot be told and the interval of managing holds none
 * and spans more than half of all exits.
 */
export function isDivisible({ overall, attribution: { managing } }: Protected<Report>): boolean {
  if (overall.verdict !== 'cannotTell' || managing === null) return true;
  return managing.lower > 0 || managing.upper < 0 || managing.upper - managing.lower <= WIDEST_DRAWN;
}

/** Names a part only where its interval lies above none. */
export function attributionTitle({ managing, shares }: AttributionReport, speech: Speech): string {
  const words = trialIn(speech.format.language).attribution;
  const told = (share: Share | null | undefined, write: (share: string, interval: string) => string) => {
    if (!share || share.lower <= 0) return null;
    const text = of100(share, speech);
    return write(text.share, text.interval);
  };
  const block = (id: string) => shares.find((share) => share.block === id);
  return (
    told(managing, words.title) ??
    told(block('structure'), words.titleStructure) ??
    told(block('hiring'), words.titleHiring) ??
    words.titleNeutral
  );
}

/** What the best of the managers give, as a sentence; '' without practice on file. */
export function referenceText({ reference }: AttributionReport, { format }: Speech): string {
  const { gives, practices } = trialIn(format.language).attribution;
  const parts = (['training', 'coaching', 'support'] as const).flatMap((practice) => {
    const value = reference.practice[practice];
    return value === null ? [] : [practices[practice](format.number(value, practice === 'support' ? 0 : 1))];
  });
  return parts.length === 0 ? '' : gives(format.list(parts));
}

/** Why a part of the report could not be tested, with what the reason quotes. */
export function refusalText(
  reason: ReasonCode | null,
  report: Protected<Report>,
  { messages, format }: Speech,
): string {
  if (reason === null) return '';
  return messages.reasons[reason]({
    ...NOTHING_QUOTED,
    managers: format.count(report.managers.count),
    exits: format.count(report.exits.counted),
  });
}
