import { everyoneShown } from '../../../../src/core/besideShown';
import { claimContext } from '../../../../src/core/claim/context';
import { measured } from '../../../../src/core/metrics/measured';
import { DEFAULT_OPTIONS } from '../../../../src/core/model/analysisOptions';
import { runSteps } from '../../../../src/core/model/progress';
import { VIEW_IDS, type ViewId } from '../../../../src/core/model/views';
import type { Workforce } from '../../../../src/core/model/workforce';
import { buildPanel } from '../../../../src/core/panel/buildPanel';
import type { Guard } from '../../../../src/core/protect/guard';
import { managerGuard } from '../../../../src/core/protect/protectManagers';
import { view } from '../../../../src/core/view';
import { subject } from '../../../../src/core/views/subject';
import type { Question } from './questions';
import { DATA, type Datum, nudged } from './smallOrganisation';

/** A number shown, and whose months stand behind it: bit 1 << month by person. null where it is no sum of months. */
export interface Behind {
  readonly name: string;
  readonly question: number;
  readonly path: string;
  readonly people: readonly number[];
  readonly sum: { readonly datum: Datum; readonly months: Int32Array } | null;
}

export const MINIMUM = 5;

/** In the middle of a row, not a sum: a nudge moves it as it moves one person. Shares and classes of people have a rule of their own. */
const NO_SUM = /median|quarter|threshold|cut|shareAtQuota|favourable|struggling|rates|groupings|lower|upper/i;

/** Every number that moves with what somebody told, on all screens of all questions. */
export function numbersBehind(workforce: Workforce, questions: readonly Question[]): Behind[] {
  const seen = numbersOf(workforce, questions, VIEW_IDS);
  const moves = new Map<string, Moved[]>();
  // Who was shown what does not depend on the numbers: views without such numbers are asked once.
  let ids: readonly ViewId[] = VIEW_IDS;
  for (let person = 0; person < workforce.people.count; person++) {
    const [even, steep] = [() => NUDGE, weightOf].map((weight) =>
      numbersOf(
        nudged(workforce, person, (datum, month) => sizeOf(datum) * weight(datum, month)),
        questions,
        ids,
      ),
    );
    for (const [name, value] of seen) {
      const [moved, steeply] = [even, steep].map((after) => (after?.get(name) ?? value) - value);
      // A mean of 40 people over 14 months moves by 1e-5, rounding by 1e-13.
      if (Math.max(Math.abs(moved ?? 0), Math.abs(steeply ?? 0)) < 1e-10) continue;
      const own = moves.get(name) ?? [];
      own.push({ person, moved: moved ?? 0, steeply: steeply ?? 0 });
      moves.set(name, own);
    }
    if (person === 2) ids = VIEW_IDS.filter((id) => [...moves.keys()].some((name) => name.split(/[ .]/)[1] === id));
  }
  return [...moves].map(([name, moved]) => {
    const [question = '', path = ''] = name.split(/ (.*)/);
    return { name, question: Number(question), path, people: moved.map(({ person }) => person), sum: sumOf(moved) };
  });
}

interface Moved {
  readonly person: number;
  /** By the same in all months. */
  readonly moved: number;
  /** By each month differently. */
  readonly steeply: number;
}

const NUDGE = 1e-2;
const TOP = 2 ** 14;
/** Parts what is told from each other: fractions of up to fourteen months lie six times as far apart. */
const TAG = 9e-4;
const sizeOf = (datum: Datum) => (datum === 'attainment' ? 10 : 1);
const weightOf = (datum: Datum, month: number) => (NUDGE * (2 ** month + DATA.indexOf(datum) * TAG)) / TOP;

/** The mean of powers of two and their number say which they are. null where months do not stand behind it alike. */
function sumOf(moved: readonly Moved[]): Behind['sum'] {
  // Months of the first may be three or four with the same mean: those of the others say what one month moves.
  for (let count = 1; count <= 14; count++) {
    const sum = sumBy((moved[0]?.moved ?? 0) / count, moved);
    if (sum !== null) return sum;
  }
  return null;
}

function sumBy(unit: number, moved: readonly Moved[]): Behind['sum'] {
  const months = new Int32Array(32);
  let datum: Datum | undefined;
  for (const { person, moved: change, steeply } of moved) {
    const count = Math.round(change / unit);
    const found = Math.abs(change / unit - count) > 1e-4 * count ? null : decoded((steeply / change) * TOP, count);
    if (found === null) return null;
    months[person] = found.months;
    datum ??= found.datum;
    if (datum !== found.datum) return null;
  }
  return datum === undefined ? null : { datum, months };
}

function decoded(mean: number, count: number): { readonly datum: Datum; readonly months: number } | null {
  for (const [index, datum] of DATA.entries()) {
    const total = (mean - index * TAG) * count;
    const months = Math.round(total);
    if (months < 1 || months >= TOP || Math.abs(total - months) > (TAG / 3) * count) continue;
    if (bitsOf(months) === count) return { datum, months };
  }
  return null;
}

export function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function numbersOf(workforce: Workforce, questions: readonly Question[], ids: readonly ViewId[]): Map<string, number> {
  const counts = measured(workforce);
  const context = claimContext(workforce, runSteps(buildPanel(workforce)), DEFAULT_OPTIONS, false);
  const teams = workforce.dictionaries.team.map((_, code) => [code, code] as const);
  const about = subject(counts, context, MINIMUM, new Map(teams));
  const guard: Guard = { minimum: MINIMUM, teamLabels: null, managers: managerGuard([], MINIMUM, 'shown') };
  const numbers = new Map<string, number>();
  const shown = everyoneShown(counts);
  questions.forEach(({ filter, compare }, question) => {
    for (const id of ids) {
      const answer = view(about, { id, filter, outcome: 'voluntary', compare }, guard, shown);
      if (answer.kind === 'refused') continue;
      note(numbers, `${question} ${id}`, answer.view);
      note(numbers, `${question} ${id}.compared`, answer.compared);
    }
  });
  return numbers;
}

function note(numbers: Map<string, number>, name: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value) && !NO_SUM.test(name))
    numbers.set(name, value);
  if (value === null || typeof value !== 'object') return;
  if (name.endsWith('moraleInterval')) note(numbers, `${name}.middle`, middleOf(value));
  for (const [key, own] of Object.entries(value)) note(numbers, `${name}.${key}`, own);
}

/** An interval tells the mean it is of. */
function middleOf(interval: object): number {
  const [lower, upper] = [Reflect.get(interval, 'lower'), Reflect.get(interval, 'upper')].map(Number);
  return ((lower ?? 0) + (upper ?? 0)) / 2;
}
