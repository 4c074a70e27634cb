import type { HypothesisReport } from '../../core/model/hypothesisReport';
import { EXIT_KINDS, type TableId } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { docket } from '../claim/viewModel';
import { headcountText } from '../overview/headcountText';
import { turnoverTitleText } from '../overview/TurnoverTrend';
import { holdsLeavers } from '../page/holdsLeavers';
import { verdictReasonText } from '../page/reasonText';

/* Texts of a review of data that no line of evidence can be tested with. */

export function isUntested(report: Protected<Report>): boolean {
  return docket(report).tested.every(({ verdict }) => verdict === 'notTestable');
}

/** What such data say all the same: how many there are, how many leave, by year, and what the charts found. */
export function saidTexts(
  report: Protected<Report>,
  chartTitles: readonly string[],
  speech: Speech,
): readonly string[] {
  const { whole, options, from, asOf } = report;
  const counted = options.outcome === 'all' ? EXIT_KINDS : (['voluntary'] as const);
  const leaving = [turnoverTitleText(whole.turnover, counted, speech), ...byYearText(report, speech)];
  return [
    headcountText({ whole, from, to: asOf }, speech),
    ...(holdsLeavers(report) ? leaving.map(sentence) : []),
    ...chartTitles.map(sentence),
  ];
}

function byYearText({ byYear }: Protected<Report>, { messages, format }: Speech): readonly string[] {
  const rates = byYear.flatMap(({ year, turnover: { rate } }) =>
    year === undefined || rate === null
      ? []
      : [messages.review.ready.ofYear(String(year), format.number(rate * 100, rate < 0.1 ? 1 : 0))],
  );
  return rates.length < 2 ? [] : [messages.review.ready.byYear(format.list(rates))];
}

/** Titles are written without a full stop. */
function sentence(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}

/** The lines that share a reason stand together, by how many they are. */
export function untestedTexts(report: Protected<Report>, speech: Speech): readonly string[] {
  const { hypotheses, review } = speech.messages;
  const groups = groupedBy(docket(report).tested, (line) => verdictReasonText(line, report.managers.count, speech));
  return groups.map(([reason, lines]) =>
    review.ready.untested(speech.format.list(lines.map(({ id }) => hypotheses[id].name)), reason),
  );
}

/** Which files more would be a help, what opens most lines first, and what each would tell. */
export function filesToAdd(report: Protected<Report>, { messages }: Speech): readonly string[] {
  const { tables, tablePurpose } = messages.words;
  const groups = groupedBy(docket(report).tested, tableThatHelps);
  return groups.flatMap(([table]) =>
    table === null ? [] : [messages.review.ready.file(tables[table], tablePurpose[table])],
  );
}

function tableThatHelps({ missing, reason }: HypothesisReport): TableId | null {
  return reason === 'noManagers' ? 'assignments' : missing;
}

/** The largest group first. */
function groupedBy<Key>(
  lines: readonly HypothesisReport[],
  keyOf: (line: HypothesisReport) => Key,
): readonly (readonly [Key, readonly HypothesisReport[]])[] {
  const groups = new Map<Key, HypothesisReport[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length);
}
