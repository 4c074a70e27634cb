import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { ruleText } from './ruleFields';

/** Each rule that decides verdicts and was changed after they were seen, with the value before. */
export function changedTexts({ changedAfterResults = [], options }: Protected<Report>, speech: Speech): string[] {
  const { rules } = trialIn(speech.format.language);
  return changedAfterResults.map(({ option, before }) =>
    rules.changedText(
      rules.fields[option],
      ruleText(option, before, speech),
      ruleText(option, options[option], speech),
    ),
  );
}
