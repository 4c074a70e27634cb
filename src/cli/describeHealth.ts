import type { Analysis } from '../core/analyse';
import type { Finding, TableMatch } from '../core/model/health';
import type { HypothesisReport } from '../core/model/hypothesisReport';
import { cliMessagesIn } from '../i18n/cli';
import { createFormat } from '../i18n/format';
import type { Language } from '../i18n/language';

const MOST_PLACES = 3;

type Health = Pick<Analysis, 'matches' | 'findings' | 'hypothesisCoverage' | 'report'>;

/** What shows only of all files together, under a heading each: who found whom, what contradicts, what can be tested. */
export function describeHealth({ matches, findings, hypothesisCoverage, report }: Health, language: Language) {
  const { cli, hypotheses, words, cautions } = cliMessagesIn(language);
  const { percent } = createFormat(language);
  const covered = hypothesisCoverage.flatMap((of) => {
    const line = report?.hypotheses.find(({ id }) => id === of.id);
    if (report && line?.verdict === 'notTestable')
      return cli.covered(hypotheses[of.id].name, refusalText(line, report.managers.count, language));
    return of.personMonthShare === null
      ? []
      : cli.covered(hypotheses[of.id].name, cli.coveredShare(percent(of.personMonthShare)));
  });
  const missing = [...new Set(hypothesisCoverage.flatMap((coverage) => coverage.missing))];
  const tested = [
    ...covered,
    ...missing.map((table) => cli.tableMissing(words.tables[table], words.tablePurpose[table])),
  ];
  return [
    ...section(
      cli.matches,
      matches.map((match) => matchLine(match, language)),
    ),
    ...section(
      cli.findings,
      findings.map((finding) => findingLine(finding, language)),
    ),
    ...section(cli.coverage, tested),
    ...section(cli.cautions, [...new Set(report?.cautions.map(({ code }) => cautions[code]))]),
  ];
}

/** The same reason the claim gives. */
function refusalText({ id, reason, missing, exits }: HypothesisReport, managers: number, language: Language): string {
  const { reasons, words, claim } = cliMessagesIn(language);
  const { count } = createFormat(language);
  return reasons[reason]({
    table: missing === null ? '' : words.tables[missing],
    columns: id === 'badHires' ? `${words.fields.source} / ${words.fields.assessmentScore}` : '',
    managers: count(managers),
    exits: exits === null ? claim.evidence.fewer : count(exits),
    interval: '',
    agree: '',
    total: '',
    p: '',
  });
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

const WAYS = [
  'byExactId',
  'byShortId',
  'byEmail',
  'byGroup',
  'unmatched',
] as const satisfies readonly (keyof TableMatch)[];

function matchLine(match: TableMatch, language: Language): string {
  const { cli, words } = cliMessagesIn(language);
  const { count } = createFormat(language);
  const { file, table, rows, unmatched, people, ofPeople, reference } = match;
  const ways = WAYS.flatMap((way) => (match[way] === 0 ? [] : cli.matchedBy[way](count(match[way]))));
  const found = cli.match(file, words.tables[table], count(rows), count(rows - unmatched));
  return `${found}: ${[...ways, cli.peopleFound(count(people), count(ofPeople), reference.join(', '))].join('; ')}`;
}

/** Where, never what: cells may name people. */
function findingLine({ code, count: found, of, places }: Finding, language: Language): string {
  const { cli } = cliMessagesIn(language);
  const { count } = createFormat(language);
  const named = places.slice(0, MOST_PLACES).map(({ file, row, against }) => {
    const place = cli.place(file, count(row));
    return against === null ? place : cli.placeAgainst(place, cli.place(against.file, count(against.row)));
  });
  const rest = places.length - named.length;
  const where = [...named, ...(rest > 0 ? ['…'] : [])].join(', ');
  return `${cli.finding[code](count(found), count(of))}${where === '' ? '' : ` (${where})`}`;
}
