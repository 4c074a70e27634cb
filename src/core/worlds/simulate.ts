import { addMonths, monthOf } from '../model/calendar';
import { createRandom } from '../stats/random';
import { drawCompany } from './company';
import { type Employment, employ } from './employment';
import { askManagers, emptyRows, measure } from './measures';
import type { Organisation } from './organisation';
import { truthOf } from './truth';
import { workforceOf } from './workforceOf';
import { strengthened, WORLDS, type World, type WorldId } from './worlds';

export interface SimulateOptions {
  readonly seed: number;
  readonly managers?: number;
  readonly sellersPerManager?: number;
  readonly months?: number;
  /** How many times as strong as stated the world's effects are, on the log scale; 1 unless told otherwise. */
  readonly strength?: number;
  /** Resignations a month of the reference seller; the world's own unless told otherwise. */
  readonly monthlyHazard?: number;
  /** Whether managers rate their own support in the pulse survey (they do unless told otherwise). */
  readonly managersRateThemselves?: boolean;
}

const FIRST_MONTH = monthOf(2023, 1);
/** Months simulated before the data begin: long enough that the mix of tenures has settled. */
const MONTHS_BEFORE = 60;

/**
 * One organisation of a world. The same world and options give the same organisation, to the bit, everywhere.
 * Only people employed on or after the first day of the data are on file, as in real exports.
 */
export function simulate(worldId: WorldId, options: SimulateOptions): Organisation {
  const { strength = 1 } = options;
  const world = sized(strength === 1 ? WORLDS[worldId] : strengthened(WORLDS[worldId], strength), options);
  const start = addMonths(FIRST_MONTH, -MONTHS_BEFORE);
  const last = addMonths(FIRST_MONTH, world.months - 1);
  const random = createRandom(options.seed);
  const company = drawCompany(world, MONTHS_BEFORE + world.months, random.fork(1), random.fork(4));
  const employed = employ(world, company, start, last, random.fork(2));
  const onFile = fileOf(employed.employments);
  const window = { start, first: FIRST_MONTH, last };
  const measuring = random.fork(3);
  const rows = emptyRows();
  const surroundings = { world, company, exitsOfTeam: employed.exitsOfTeam };
  for (const [person, spells] of onFile.entries()) {
    for (const spell of spells) measure(rows, surroundings, spell, person, window, measuring);
  }
  if (options.managersRateThemselves ?? true) askManagers(rows, surroundings, window, random.fork(5));
  return {
    world: worldId,
    seed: options.seed,
    workforce: workforceOf(onFile, company, rows, window),
    courses: {
      person: Int32Array.from(rows.courses.person),
      day: Int32Array.from(rows.courses.day),
      hours: Float64Array.from(rows.courses.hours),
      topic: Uint8Array.from(rows.courses.topic),
    },
    truth: truthOf(company, onFile.flat(), window),
  };
}

function sized(world: World, options: SimulateOptions): World {
  const { managers = world.managers, sellersPerManager = world.sellersPerManager, months = world.months } = options;
  if (!(managers >= 1 && sellersPerManager >= 1 && months >= 1)) {
    throw new Error(
      `invalid size; an organisation has people and months: ${managers}, ${sellersPerManager}, ${months}`,
    );
  }
  return { ...world, managers, sellersPerManager, months, monthlyHazard: options.monthlyHazard ?? world.monthlyHazard };
}

/** The spells of each person on file, persons by number, spells by hire. */
function fileOf(employed: readonly Employment[]): Employment[][] {
  const byPerson = new Map<number, Employment[]>();
  for (const spell of employed) {
    if (spell.exitMonth < FIRST_MONTH) continue;
    const spells = byPerson.get(spell.person);
    if (spells) spells.push(spell);
    else byPerson.set(spell.person, [spell]);
  }
  return [...byPerson.entries()].sort((a, b) => a[0] - b[0]).map(([, spells]) => spells);
}
