import type { ObservedExpected } from '../model/moversReport';
import type { Steps } from '../model/progress';
import { fractionAtRisk } from '../panel/panel';
import type { ClaimContext } from './context';

const ROWS_PER_STEP = 200_000;
/** Months under one manager that make a spell of leading, and the most that are looked at on either side. */
const LEAST_MONTHS = 3;
const MOST_MONTHS = 12;

/** A manager who led a team before takes over another. */
export interface Takeover {
  readonly team: number;
  /** The new manager. */
  readonly manager: number;
  /** First month under the new manager, by months since the data's first. */
  readonly month: number;
  /** Fewest people behind one of the three. */
  readonly people: number;
  /** The team in up to twelve months before. */
  readonly before: ObservedExpected;
  /** The new manager's people in other teams, at any time. */
  readonly elsewhere: ObservedExpected;
  /** The team in up to twelve months after, the first `lagMonths` left out: those exits were decided before. */
  readonly after: ObservedExpected;
}

/** Takeovers by managers who are also known from another team. */
export function* takeovers(context: ClaimContext): Steps<Takeover[]> {
  const cells = yield* cellsOf(context);
  if (!cells) return [];
  const { teams, months } = cells;
  const found: Takeover[] = [];
  for (let team = 0; team < teams; team++) {
    const reigns = reignsOf(cells.leader.subarray(team * months, (team + 1) * months));
    for (let next = 1; next < reigns.length; next++) {
      const [last, reign] = [reigns[next - 1], reigns[next]];
      if (last.manager === reign.manager || last.end + 1 !== reign.start) continue;
      const takeover = takeoverOf(context, cells, team, last, reign);
      if (takeover) found.push(takeover);
    }
  }
  return found;
}

/** Consecutive months in which one manager leads most of a team's people. */
interface Reign {
  readonly manager: number;
  readonly start: number;
  readonly end: number;
}

/** Reigns of at least three months; −1 = nobody. */
export function reignsOf(leader: Int32Array): Reign[] {
  const reigns: Reign[] = [];
  for (let start = 0, month = 1; month <= leader.length; month++) {
    if (leader[month] === leader[start]) continue;
    if (leader[start] >= 0 && month - start >= LEAST_MONTHS) {
      reigns.push({ manager: leader[start], start, end: month - 1 });
    }
    start = month;
  }
  return reigns;
}

/** Exits and expected by team and month, and by manager and team. */
interface Cells {
  readonly teams: number;
  readonly months: number;
  /** team × months + month: who leads most of its people; −1 = nobody. */
  readonly leader: Int32Array;
  readonly exits: Float64Array;
  readonly expected: Float64Array;
  /** Person-months. */
  readonly time: Float64Array;
  /** By manager of record: team → exits, expected, person-months. */
  readonly ofManager: readonly Map<number, [number, number, number]>[];
}

function* cellsOf(context: ClaimContext): Steps<Cells | null> {
  const { panel, workforce, options } = context;
  const fitted = context.expected(options.outcome, 0, context.hiringTerms);
  if (!fitted) return null;
  const patterns = context.patterns(0, context.hiringTerms);
  const record = context.record(options.lagMonths);
  const counted = context.counted(options.outcome);
  const teams = workforce.dictionaries.team.length;
  const months = panel.monthLengths.length;
  const grid = () => new Float64Array(teams * months);
  const [exits, expected, time] = [grid(), grid(), grid()];
  const heads = new Map<number, Map<number, number>>();
  const ofManager = Array.from({ length: context.managers }, () => new Map<number, [number, number, number]>());
  for (let row = 0; row < panel.count; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'weighing', done: row, total: panel.count };
    const assignment = panel.assignment[row];
    const team = workforce.assignments.team[assignment];
    if (team < 0) continue;
    const cell = team * months + panel.month[row];
    const exit = counted.has(panel.exitKind[row]) ? 1 : 0;
    const chance = fitted.ofPattern[patterns.ofRow[row]];
    const share = fractionAtRisk(panel, row);
    exits[cell] += exit;
    expected[cell] += chance;
    time[cell] += share;
    const leader = workforce.assignments.manager[assignment];
    if (leader >= 0) addHead(heads, cell, leader);
    if (record[row] >= 0) addTo(ofManager[record[row]], team, exit, chance, share);
  }
  const leader = new Int32Array(teams * months).fill(-1);
  for (const [cell, counts] of heads) leader[cell] = mostHeads(counts);
  return { teams, months, leader, exits, expected, time, ofManager };
}

function addHead(heads: Map<number, Map<number, number>>, cell: number, leader: number): void {
  const counts = heads.get(cell) ?? new Map<number, number>();
  heads.set(cell, counts);
  counts.set(leader, (counts.get(leader) ?? 0) + 1);
}

function addTo(
  own: Map<number, [number, number, number]>,
  team: number,
  exit: number,
  chance: number,
  share: number,
): void {
  const sums = own.get(team) ?? [0, 0, 0];
  own.set(team, [sums[0] + exit, sums[1] + chance, sums[2] + share]);
}

/** Of equals the lower code. */
function mostHeads(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0];
}

function takeoverOf(context: ClaimContext, cells: Cells, team: number, last: Reign, reign: Reign): Takeover | null {
  const { lagMonths } = context.options;
  const from = team * cells.months;
  const first = reign.start + lagMonths;
  const before = sumOf(cells, from + Math.max(last.start, reign.start - MOST_MONTHS), from + reign.start);
  const after = sumOf(cells, from + first, from + Math.min(reign.end + 1, first + MOST_MONTHS));
  const elsewhere = elsewhereOf(cells.ofManager[reign.manager], team);
  if (!elsewhere || after.months < LEAST_MONTHS - lagMonths) return null;
  const people = Math.floor(Math.min(before.heads, after.heads, elsewhere.time / LEAST_MONTHS));
  const { exits, expected } = elsewhere;
  return {
    ...{ team, manager: reign.manager, month: reign.start, people },
    before: { exits: before.exits, expected: before.expected },
    elsewhere: { exits, expected },
    after: { exits: after.exits, expected: after.expected },
  };
}

function sumOf({ exits, expected, time }: Cells, first: number, end: number) {
  const total = (values: Float64Array) =>
    values.subarray(first, Math.max(first, end)).reduce((sum, own) => sum + own, 0);
  const months = Math.max(0, end - first);
  return { exits: total(exits), expected: total(expected), heads: total(time) / Math.max(1, months), months };
}

/** What is known of a manager from other teams; null where there is hardly anything. */
function elsewhereOf(own: ReadonlyMap<number, readonly [number, number, number]>, team: number) {
  let [exits, expected, time] = [0, 0, 0];
  for (const [other, sums] of own) {
    if (other === team) continue;
    exits += sums[0];
    expected += sums[1];
    time += sums[2];
  }
  return time >= LEAST_PERSON_MONTHS ? { exits, expected, time } : null;
}

/** Five people for a quarter. */
const LEAST_PERSON_MONTHS = 15;
