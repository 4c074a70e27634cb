import { firstDayOf, lastDayOf, type Month } from '../../../../src/core/model/calendar';

/* What month-end lists say, written as simply as it can be: one person after the other, objects and lists. */

export interface ListRow {
  readonly person: string;
  readonly month: number;
  readonly hire: number | null;
  readonly exit: number | null;
  readonly manager: string;
  readonly hasLeft: boolean;
  /** Spreadsheet row. */
  readonly row: number;
}

export interface SimpleSpell {
  readonly person: string;
  readonly hire: number;
  readonly exit: number | null;
  readonly stretches: readonly { readonly from: number; readonly manager: string }[];
}

export interface SimpleLists {
  readonly spells: readonly SimpleSpell[];
  readonly contradicting: readonly number[];
  readonly exitsByAbsence: number;
  readonly hireDatesAssumed: number;
}

interface Spell {
  readonly person: string;
  readonly hire: number;
  readonly rows: ListRow[];
}

export function simpleLists(
  rows: readonly ListRow[],
  exitsOnFile: readonly { person: string; day: number }[],
): SimpleLists {
  const months = [...new Set(rows.map(({ month }) => month))].sort((a, b) => a - b);
  const people = [...new Set(rows.map(({ person }) => person))].sort();
  const contradicting: number[] = [];
  const spells: Spell[] = [];
  for (const person of people) {
    const own = rows.filter((row) => row.person === person).sort((a, b) => a.month - b.month || a.row - b.row);
    const theirs: Spell[] = [];
    for (const row of own) {
      const spell = theirs.at(-1);
      const last = spell?.rows.at(-1);
      const twice = last?.month === row.month && last.manager !== row.manager;
      const gap = last === undefined ? 0 : months.indexOf(row.month) - months.indexOf(last.month);
      const isNew =
        spell === undefined || last === undefined
          ? true
          : row.hire === null
            ? gap > 3
            : row.hire > spell.hire && row.hire > firstDayOf(last.month as Month);
      if (twice) contradicting.push(row.row);
      else if (isNew) theirs.push({ person, hire: row.hire ?? firstDayOf(row.month as Month), rows: [row] });
      else if (row.hire !== null && row.hire !== spell?.hire && last?.hire !== null) contradicting.push(row.row);
      else spell?.rows.push(row);
    }
    spells.push(...theirs);
  }
  const again = people.filter(
    (person) => new Set(rows.filter((row) => row.person === person).map(({ month }) => month)).size > 1,
  );
  const areLists = months.length > 1 && again.length * 2 >= people.length;
  let exitsByAbsence = 0;
  const found = spells.map(({ person, hire, rows: told }): SimpleSpell => {
    const last = told[told.length - 1];
    const said = told.find(({ exit }) => exit !== null)?.exit ?? null;
    const gone = told.find(({ hasLeft }) => hasLeft)?.month;
    const next = areLists ? months[months.indexOf(last.month) + 1] : undefined;
    const shown = gone ?? next;
    const absent = shown === undefined ? null : lastDayOf(shown as Month);
    const onFile =
      absent !== null &&
      exitsOnFile.some(
        (exit) => exit.person === person && exit.day >= firstDayOf(last.month as Month) - 62 && exit.day <= absent + 62,
      );
    if (said === null && absent !== null && !onFile) exitsByAbsence++;
    const stretches: { from: number; manager: string }[] = [];
    for (const [index, { month, manager }] of told.entries()) {
      const before = stretches.at(-1);
      if (index > 0 && told[index - 1].manager === manager) continue;
      const list = months[months.indexOf(month) - 1];
      const changed = list === undefined ? firstDayOf(month as Month) : lastDayOf(list as Month) + 1;
      stretches.push({ from: before === undefined ? hire : Math.max(changed, before.from + 1), manager });
    }
    return { person, hire, exit: said ?? (onFile ? null : absent), stretches: areLists ? stretches : [] };
  });
  const hireDatesAssumed = spells.filter(({ rows: told }) => told.every(({ hire }) => hire === null)).length;
  return { spells: found, contradicting, exitsByAbsence, hireDatesAssumed };
}
