import { NO_DAY } from '../../model/calendar';
import { EVENT_KINDS } from '../../model/ids';
import { codeCells } from './cells';
import { type CarriedText, carriedColumns, dayAt, dayColumn, textColumn, textOf } from './derivedColumns';
import { derivedLedger, rowRefs, type Source, SourceUses } from './derivedLedger';
import type { Ledger } from './ledger';

const HIRE = EVENT_KINDS.indexOf('hire');
const EXIT = EVENT_KINDS.indexOf('exit');
const PLACES = ['manager', 'team', 'region', 'role'] as const satisfies readonly CarriedText[];

/**
 * Hires, exits and assignments out of event logs. What a hire or transfer does not say of manager, team, region and role
 * stays as the person's event before it left it.
 */
export function fromEvents(ledgers: readonly Ledger[]): Ledger[] {
  const hires: Source[] = [];
  const exits: Source[] = [];
  const moves: Source[] = [];
  for (const ledger of ledgers) {
    const events = codeCells(ledger.reading, 'event');
    for (let row = 0; row < ledger.reading.rowsUsed; row++) {
      const event = events?.[row] ?? 255;
      const source = { ledger, row };
      if (event === 255) ledger.setAside(row, 'rowEventUnknown', 'event');
      else if (event === EXIT) exits.push(source);
      else {
        if (event === HIRE) hires.push(source);
        moves.push(source);
      }
    }
  }
  const uses = new SourceUses();
  const file = ledgers[0]?.reading.file ?? '';
  const day = (source: Source): number => dayAt(source, 'from');
  const made: Ledger[] = [];
  const add = (
    table: 'hires' | 'exits' | 'assignments',
    rows: readonly Source[],
    data: ReturnType<typeof carriedColumns>,
  ) => {
    const start = new Int32Array(rows.length + 1).map((_, index) => index);
    if (rows.length > 0) made.push(derivedLedger({ table, file, data, sources: { ...rowRefs(rows), start } }, uses));
  };
  const person = ['employeeId', 'email'] as const;
  add(
    'hires',
    hires,
    carriedColumns(rowRefs(hires), [...person, ...PLACES]).set('hireDate', dayColumn(hires.map(day))),
  );
  add(
    'exits',
    exits,
    carriedColumns(rowRefs(exits), [...person, 'exitKind', 'exitReason']).set('exitDate', dayColumn(exits.map(day))),
  );
  const placed = PLACES.some((field) => moves.some((move) => textOf(move, field) !== undefined));
  if (placed) add('assignments', moves, withPlaces(moves, carriedColumns(rowRefs(moves), person)));
  else {
    const hiring = new Set(hires);
    for (const move of moves) if (!hiring.has(move)) move.ledger.setAside(move.row, 'rowTransferWithoutPlace', 'event');
  }
  return made;
}

/** Each move with what it says and what the person's move before it said. */
function withPlaces(
  moves: readonly Source[],
  data: ReturnType<typeof carriedColumns>,
): ReturnType<typeof carriedColumns> {
  const order = [...moves.keys()].sort((a, b) => dayAt(moves[a], 'from') - dayAt(moves[b], 'from') || a - b);
  const places = PLACES.map(() => new Array<string | undefined>(moves.length));
  const before = new Map<string, number>();
  for (const index of order) {
    const move = moves[index];
    const who = textOf(move, 'employeeId') ?? textOf(move, 'email') ?? '';
    const last = before.get(who);
    PLACES.forEach((field, place) => {
      places[place][index] = textOf(move, field) ?? (last === undefined ? undefined : places[place][last]);
    });
    before.set(who, index);
  }
  for (const [place, field] of PLACES.entries()) data.set(field, textColumn(places[place]));
  data.set('from', dayColumn(moves.map((move) => dayAt(move, 'from'))));
  return data.set('to', dayColumn(moves.map(() => NO_DAY)));
}
