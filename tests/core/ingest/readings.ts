import { readFileSync } from 'node:fs';
import { readFile } from '../../../src/core/ingest/readFile';
import { type CalendarDay, isoDay, isoMonth, type Month, NO_DAY, parseIsoDay } from '../../../src/core/model/calendar';
import type { FieldId } from '../../../src/core/model/ids';
import { runSteps } from '../../../src/core/model/progress';
import { type Choices, type ColumnData, NO_CHOICES, type Reading } from '../../../src/core/model/reading';

export function day(iso: string): CalendarDay {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(`invalid day in a test; not yyyy-mm-dd: ${iso}`);
  return found;
}

export const TODAY = day('2024-06-30');

/** The first table of a file. */
export function readBytes(name: string, bytes: Uint8Array, choices: Choices = NO_CHOICES): Reading {
  return readParts(name, bytes, choices)[0];
}

/** All tables of a file. */
export function readParts(name: string, bytes: Uint8Array, choices: Choices = NO_CHOICES): readonly Reading[] {
  return runSteps(readFile({ name, bytes }, { choices, today: TODAY }));
}

export function readTextFile(name: string, text: string, choices: Choices = NO_CHOICES): Reading {
  return readBytes(name, new TextEncoder().encode(text), choices);
}

export function readFixture(name: string, choices: Choices = NO_CHOICES): Reading {
  return readBytes(name, fixtureBytes(name), choices);
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}

export type Value = string | number | null;

/** The values of a field in words and numbers; null = missing, a period of several months is `yyyy-mm+n`. */
export function valuesOf(reading: Reading, field: FieldId): Value[] | null {
  const data = reading.data.get(field);
  return data ? plain(data) : null;
}

function plain(data: ColumnData): Value[] {
  switch (data.kind) {
    case 'text':
      return [...data.codes].map((code) => (code < 0 ? null : data.values[code]));
    case 'day':
      return [...data.days].map((value) => (value === NO_DAY ? null : isoDay(value as CalendarDay)));
    case 'period':
      return [...data.months].map((month, index) => periodText(month as Month, data.counts[index]));
    case 'number':
      return [...data.values].map((value) => (Number.isNaN(value) ? null : value));
    case 'code':
      return [...data.codes].map((code) => (code === 255 ? null : code));
  }
}

function periodText(month: Month, count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? isoMonth(month) : `${isoMonth(month)}+${count}`;
}

/** `format certainty@row` of the column that holds a field. */
export function formatOf(reading: Reading, field: FieldId): string | null {
  const column = reading.columns.find((candidate) => candidate.field === field);
  return column ? `${column.format} ${column.certainty}@${column.provenByRow}` : null;
}

/** `code@row raw` of every issue, then `×count` where it is not one row. */
export function issuesOf(reading: Reading): string[] {
  const line = ({ code, row, raw, count }: (typeof reading.setAside)[number]): string =>
    `${code}@${row} ${raw}${count > 1 ? ` ×${count}` : ''}`.trim();
  return [...reading.setAside, ...reading.cellIssues].map(line);
}

export function setAsideTotal(reading: Reading): number {
  return reading.setAside.reduce((total, issue) => total + issue.count, 0);
}
