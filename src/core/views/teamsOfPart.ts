import type { Counted } from '../claim/context';
import { remember } from '../metrics/remember';
import { EXIT_KINDS, type ExitKind } from '../model/ids';
import { countedCodes } from './countedCodes';
import type { Part } from './part';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';

/** Sums over the rows of a part under each manager of record (index = manager code). */
export interface TeamsOfPart {
  readonly exits: Float64Array;
  /** From the model of all data. */
  readonly expected: Float64Array;
  readonly personMonths: Float64Array;
  /** Different people. */
  readonly people: Int32Array;
  /** Different people who stood under the manager in these months without being in the part. */
  readonly outside: Int32Array;
}

/** Expected exits of each pattern for the kinds of exit a part counts; null where no model can be fitted. */
export function expectedOfKinds(
  subject: Subject,
  kinds: readonly ExitKind[],
): { readonly ofPattern: Float64Array; readonly scaled: boolean } | null {
  const { context } = subject;
  const known = countedBy(kinds);
  const fitted = context.expected(known ?? 'all', 0, context.hiringTerms);
  if (fitted === null) return null;
  if (known !== null) return { ofPattern: fitted.ofPattern, scaled: false };
  const share = shareOfExits(exitsByKind(subject), kinds);
  return share === 0 ? null : { ofPattern: fitted.ofPattern.map((value) => value * share), scaled: true };
}

/** The choice of exits that has a model of its own; null: their mix is taken to be that of all exits. */
function countedBy(kinds: readonly ExitKind[]): Counted | null {
  if (kinds.length === EXIT_KINDS.length) return 'all';
  const [only] = kinds;
  return kinds.length === 1 && (only === 'voluntary' || only === 'neutral') ? only : null;
}

/** Exits in the panel by kind. */
const exitsByKind = remember(({ context: { panel } }: Subject) => {
  const exits = new Float64Array(EXIT_KINDS.length);
  const { exitKind } = panel;
  for (let row = 0; row < panel.count; row++) if (exitKind[row] < exits.length) exits[exitKind[row]]++;
  return exits;
});

function shareOfExits(exits: Float64Array, kinds: readonly ExitKind[]): number {
  const all = exits.reduce((sum, count) => sum + count, 0);
  return kinds.reduce((sum, kind) => sum + exits[EXIT_KINDS.indexOf(kind)], 0) / Math.max(all, 1);
}

/** In the order of the panel's rows, as the report sums them: of all data the same to the last digit. */
export function teamsOfPart(
  { context }: Subject,
  { scope }: Part,
  stays: StaysOfPart,
  ofPattern: Float64Array,
): TeamsOfPart {
  const { panel, managers } = context;
  const { daysAtRisk, monthLengths, month, exitKind } = panel;
  const pattern = context.patterns(0, context.hiringTerms).ofRow;
  const counted = countedCodes(scope.counted);
  const exits = new Float64Array(managers);
  const expected = new Float64Array(managers);
  const personMonths = new Float64Array(managers);
  const people = new Int32Array(managers);
  const outside = new Int32Array(managers);
  // All stays of a person follow each other.
  const seen = new Int32Array(managers).fill(-1);
  const seenOutside = new Int32Array(managers).fill(-1);
  for (let stay = 0; stay < stays.count; stay++) {
    const manager = stays.record[stay];
    const person = stays.person[stay];
    if (manager < 0) continue;
    if (stays.inside[stay] === 0) {
      if (seenOutside[manager] !== person) outside[manager]++;
      seenOutside[manager] = person;
      continue;
    }
    if (seen[manager] !== person) people[manager]++;
    seen[manager] = person;
    const end = stays.end[stay];
    let usual = expected[manager];
    let months = personMonths[manager];
    for (let row = stays.start[stay]; row < end; row++) {
      usual += ofPattern[pattern[row]];
      months += daysAtRisk[row] / monthLengths[month[row]];
    }
    expected[manager] = usual;
    personMonths[manager] = months;
    // Nobody leaves but in the last row.
    exits[manager] += counted[exitKind[end - 1]];
  }
  return { exits, expected, personMonths, people, outside };
}
