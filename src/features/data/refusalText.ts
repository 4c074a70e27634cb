import type { HypothesisCoverage } from '../../core/model/health';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { verdictReasonText } from '../page/reasonText';

/** Why a line of the claim cannot be tested: the report's own reason, or without a report what is missing; null where nothing is. */
export function refusalText(
  { id, missing, lacksManagers }: HypothesisCoverage,
  report: Protected<Report> | null,
  speech: Speech,
): string | null {
  const line = report?.hypotheses.find((hypothesis) => hypothesis.id === id);
  if (report && line)
    return line.verdict === 'notTestable' ? verdictReasonText(line, report.managers.count, speech) : null;
  if (missing.length === 0 && !lacksManagers) return null;
  const { data, words } = speech.messages;
  const named = [...missing.map((table) => words.tables[table]), ...(lacksManagers ? [words.fields.manager] : [])];
  return data.tested.missing(speech.format.list(named));
}
