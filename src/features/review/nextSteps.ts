import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { HypothesisId } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { docket } from '../claim/viewModel';

/** What a team gets, and so could be given to some teams by lot. */
const GIVEN: readonly HypothesisId[] = ['training', 'coaching'];

/** What to do before the question is put again: try what showed, ask about the rest of it, add what is missing. */
export function nextSteps(report: Protected<Report>, { messages, format }: Speech): readonly string[] {
  const { todo } = messages.review.ready;
  const { tables, tablePurpose } = messages.words;
  const { tested } = docket(report);
  const held = tested.filter(({ verdict }) => verdict === 'supports');
  const about = (lines: readonly HypothesisReport[], say: (names: string) => string) =>
    lines.length === 0 ? [] : [say(format.list(lines.map(({ id }) => messages.hypotheses[id].name)))];
  const missing = new Set(
    tested.flatMap(({ reason, missing: table }) => (reason === 'tableMissing' && table !== null ? [table] : [])),
  );
  return [
    ...about(
      held.filter(({ id }) => GIVEN.includes(id)),
      todo.byLot,
    ),
    ...about(
      held.filter(({ id }) => !GIVEN.includes(id)),
      todo.ask,
    ),
    ...(held.length === 0 ? [todo.nothingHeld] : []),
    ...[...missing].map((table) => todo.add(tables[table], tablePurpose[table])),
    todo.again,
  ];
}
