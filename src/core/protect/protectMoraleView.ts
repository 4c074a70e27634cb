import { isSuppressed, type Shown } from '../model/estimate';
import { PULSE_DIMENSIONS, type PulseDimension } from '../model/ids';
import type {
  AttendanceView,
  DimensionReport,
  EnpsCell,
  HeatAnswers,
  HeatReport,
  MeanCell,
  MoraleView,
  ShareCell,
} from '../model/moraleView';
import type { Guard } from './guard';
import { type Hidden, type HiddenMonths, NOTHING_HIDDEN } from './hiddenMonths';
import { protectBlindSpot } from './protectBlindSpot';
import { withheld } from './protectFigures';
import { suppressFigure, withholdFew } from './suppressGroups';
import { tellsOfEach } from './tellsOfEach';

/** Months, cells and teams with too few answers go, and those of which a filter leaves out only a few; names are masked. */
export function protectMoraleView(view: MoraleView, guard: Guard, { now }: HiddenMonths = NOTHING_HIDDEN): MoraleView {
  const { minimum } = guard;
  return {
    ...view,
    dimensions: view.dimensions.map((report) => protectDimension(report, guard, now(answersTo(report.dimension)))),
    enps: view.enps && {
      ...view.enps,
      months: withoutMonths(
        view.enps.months.map((cell) => protectEnps(cell, minimum)),
        now(answersTo('enps')),
      ),
    },
    response:
      view.response &&
      withoutMonths(
        view.response.map((cell) => protectShare(cell, minimum)),
        now('hours'),
      ),
    blindSpot: view.blindSpot && protectBlindSpot(view.blindSpot, guard),
    attendance: view.attendance && protectAttendance(view.attendance, guard, now),
  };
}

interface Answered {
  readonly answers: number;
  readonly single?: number;
  readonly outside?: number;
}

type Bare<Cell> = Omit<Cell, 'outside' | 'single'>;

function guarded<Cell extends Answered>(cell: Shown<Cell> | null, minimum: number): Shown<Bare<Cell>> | null {
  if (cell === null || isSuppressed(cell)) return cell;
  const { outside = 0, single: _, ...rest } = cell;
  if (peopleIn(cell) < minimum) return { suppressed: 'groupTooSmall' };
  return outside > 0 && outside < minimum ? { suppressed: 'complement' } : rest;
}

/** Means of groups are known to whoever has them: they hide nobody who answered alone. */
const peopleIn = ({ answers, single = answers }: Answered) => (single === 0 ? answers : single);

const answersTo = (dimension: PulseDimension) => ({ answers: PULSE_DIMENSIONS.indexOf(dimension) });

function withoutMonths<Cell extends object>(
  cells: readonly (Shown<Cell> | null)[],
  { months }: Hidden,
): (Shown<Cell> | null)[] {
  return cells.map((cell, index) => (months[index] ? withheld(cell) : cell));
}

function protectDimension(report: DimensionReport, guard: Guard, hidden: Hidden): DimensionReport {
  const { minimum } = guard;
  return {
    ...report,
    whole: (hidden.whole ? null : protectMean(report.whole, minimum)) ?? { suppressed: 'groupTooSmall' },
    months: withoutMonths(
      report.months.map((cell) => protectMean(cell, minimum)),
      hidden,
    ),
    heat: protectHeat(report.heat, guard, hidden),
  };
}

/**
 * The mean of a month is shown, and on the Overview that of a row: so in each month and in each row at least two cells are withheld or none.
 * All of a month go where it is withheld itself, for the cells would add up to it. Beside others the cells of those rows go first that lose
 * their morale there first.
 */
function protectHeat({ by, rows }: HeatReport, { minimum, teamLabels }: Guard, hidden: Hidden): HeatReport {
  const shown = rows.map(({ cells }) =>
    cells.map((cell, month) => {
      const own = guarded(cell, minimum);
      return hidden.months[month] ? withheld(own) : own;
    }),
  );
  const orders = rows.map(({ cells }) => cells.reduce((most, cell) => Math.max(most, peopleOf(cell)), 0));
  const lines = [
    ...(rows[0]?.cells ?? []).map((_, month) => rows.map((_, row) => ({ row, month, order: orders[row] }))),
    ...rows.map(({ cells }, row) => cells.map((cell, month) => ({ row, month, order: peopleOf(cell) }))),
  ];
  const withholdIn = (line: (typeof lines)[number]) => {
    const reasons = suppressFigure(
      line.map(({ row, month }) => rows[row]?.cells[month] ?? null),
      line.map(({ row, month }) => shown[row]?.[month] ?? null),
      (cell, at) => (cell.single === 0 ? null : { people: peopleIn(cell), order: line[at].order }),
      minimum,
    );
    let more = false;
    for (const [at, reason] of reasons.entries()) {
      const { row, month } = line[at];
      if (reason === null || isSuppressed(shown[row]?.[month])) continue;
      shown[row][month] = reason;
      more = true;
    }
    return more;
  };
  while (lines.filter(withholdIn).length > 0);
  const masked = rows.map(({ group }, row) => ({
    group: by === 'team' && teamLabels !== null ? (teamLabels.get(group) ?? '') : group,
    cells: shown[row],
  }));
  return { by, rows: masked.sort((a, b) => placeOf(a.group, b.group)) };
}

function peopleOf(cell: Shown<HeatAnswers> | null): number {
  return cell === null || isSuppressed(cell) ? 0 : peopleIn(cell);
}

/** By number or name; those the files do not name come last. */
function placeOf(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [left, right] = [Number(a), Number(b)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return a < b ? -1 : 1;
}

/** The mean stays where the share of favourable answers goes. */
function protectMean(cell: Shown<MeanCell> | null, minimum: number): Shown<MeanCell> | null {
  const open = guarded(cell, minimum);
  if (open === null || isSuppressed(open) || open.favourable === null) return open;
  const favourable = Math.round(open.favourable * open.answers);
  return tellsOfEach(favourable, open.answers) ? { ...open, favourable: null } : open;
}

function protectEnps(cell: Shown<EnpsCell> | null, minimum: number): Shown<EnpsCell> | null {
  const open = guarded(cell, minimum);
  if (open === null || isSuppressed(open)) return open;
  const { mostAlike = 0, ...rest } = open;
  return mostAlike > 1 && tellsOfEach(mostAlike, open.answers) ? { suppressed: 'groupTooSmall' } : rest;
}

function protectShare(cell: Shown<ShareCell> | null, minimum: number): Shown<ShareCell> | null {
  if (cell === null || isSuppressed(cell)) return cell;
  return cell.count < minimum || tellsOfEach(cell.count, cell.of) ? { suppressed: 'groupTooSmall' } : cell;
}

function protectAttendance(
  { by, measures }: AttendanceView,
  { minimum, teamLabels }: Guard,
  now: HiddenMonths['now'],
): AttendanceView {
  return {
    by,
    measures: measures.map(({ measure, months, teams }) => {
      const kept = withholdFew(teams, ({ people }) => people, minimum);
      const masked = kept.map((team) =>
        isSuppressed(team) || by !== 'team' || teamLabels === null
          ? team
          : { ...team, group: teamLabels.get(team.group) ?? '' },
      );
      return {
        measure,
        months: withoutMonths(
          months.map((cell) => guarded(cell, minimum)),
          now({ attended: measure }),
        ),
        teams: masked.sort((a, b) =>
          isSuppressed(a) || isSuppressed(b)
            ? Number(isSuppressed(a)) - Number(isSuppressed(b))
            : placeOf(a.group, b.group),
        ),
      };
    }),
  };
}
