import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { VerdictId } from '../../core/model/verdict';
import type { Speech } from '../../i18n/LanguageProvider';

/** What a verdict means, with the thresholds of this report. */
export function methodText(verdict: VerdictId, { options }: Protected<Report>, { messages, format }: Speech): string {
  const { smallestRateRatio, smallestMedianRateRatio } = options;
  return messages.claim.methodText[verdict](
    format.interval(smallestRateRatio, 1 / smallestRateRatio),
    format.ratio(smallestMedianRateRatio),
  );
}

/** The one line whose verdict is read the other way round. */
export function methodRivalText({ options }: Protected<Report>, { messages, format }: Speech): string {
  const { claim, hypotheses } = messages;
  return claim.methodRival(
    claim.quoted(hypotheses.natureOfTheBusiness.name),
    format.ratio(options.smallestMedianRateRatio),
  );
}
