import { joinTables } from '../../src/core/ingest/joinTables';
import { readFile } from '../../src/core/ingest/readFile';
import { calendarDay, firstDayOf, isoDay, isoMonth, type Month } from '../../src/core/model/calendar';
import { NO_CHOICES } from '../../src/core/model/reading';

/*
 * npm run bench:lists: half a million rows of month-end lists (20,000 people, 25 months), read and joined into spells and
 * transfers. Prints the time of both and the longest step between two looks at Cancel.
 */

const PEOPLE = 20_000;
const MONTHS = 25;
const FIRST = 2022 * 12;

function lists(): string {
  let text = 'month,employee id,hire date,manager,team,region,role\n';
  for (let step = 0; step < MONTHS; step++) {
    const month = isoMonth((FIRST + step) as Month);
    for (let person = 0; person < PEOPLE; person++) {
      // One in fifty leaves each month and another takes the seat; one in ten changes the manager.
      const tenure = (person + step) % 50;
      const id = `E${person}-${Math.floor((person + step) / 50)}`;
      const hired = isoDay(firstDayOf((FIRST + step - tenure) as Month));
      const manager = Math.floor((person * 7 + Math.floor((person + step) / 10) * 13) / 20) % 1000;
      text += `${month},${id},${hired},Manager ${manager},Team ${manager % 400},Region ${manager % 9},Role ${person % 5}\n`;
    }
  }
  return text;
}

function timed<T>(steps: Generator<unknown, T, void>): { readonly value: T; readonly told: string } {
  const start = process.cpuUsage();
  let before = performance.now();
  let longest = 0;
  let count = 0;
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    count++;
    if (step.done) {
      const { user, system } = process.cpuUsage(start);
      const seconds = ((user + system) / 1e6).toFixed(2);
      return {
        value: step.value,
        told: `${seconds} s of processor in ${count} steps, the longest ${longest.toFixed(0)} ms`,
      };
    }
  }
}

const today = calendarDay(2026, 6, 30);
if (today === null) throw new Error('invalid day of the bench; it does not exist: 2026-06-30');
const bytes = new TextEncoder().encode(lists());
const read = timed(readFile({ name: 'headcount.csv', bytes }, { choices: NO_CHOICES, today }));
const rows = read.value.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
process.stdout.write(`read   ${read.told}; ${rows.toLocaleString('en')} rows, ${read.value[0]?.shape}\n`);
const joined = timed(joinTables(read.value, { asOf: null, from: null, today }));
const { workforce } = joined.value;
process.stdout.write(
  `joined ${joined.told}; ${workforce?.spells.count} spells, ${workforce?.assignments.count} stretches\n`,
);
