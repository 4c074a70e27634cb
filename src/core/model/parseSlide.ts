import type { SuppressionCode } from './estimate';
import { day, list, number, oneOf, orNull, type Parser, shape, text, textLike, whole, wholeNumber } from './parser';
import type { Cell, CellTable, FrozenChart, Json, Provenance, Slide } from './slide';

const SUPPRESSIONS = ['groupTooSmall', 'complement'] as const satisfies readonly SuppressionCode[];
const CELL_KINDS = ['text', 'month', 'year', 'count', 'number', 'hours', 'ratio', 'percent', 'decimal'] as const;
const SLIDE_KINDS = ['title', 'section', 'text', 'chart'] as const;

const anyNumber = number(-Number.MAX_VALUE, Number.MAX_VALUE);
/** A place of this page: what leads elsewhere has no business in a slide. */
const placeOnPage = textLike(/^(?:#[^\s]*)?$/);

const suppressed = shape((field) => ({ suppressed: field('suppressed', oneOf(SUPPRESSIONS)) }));

const cell: Parser<Cell> = (value, at) => {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'number' ? anyNumber(value, at) : suppressed(value, at);
};

/** Plain data as it came out of JSON.parse. */
const json: Parser<Json> = (value, at) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return anyNumber(value, at);
  if (Array.isArray(value)) return value.map((entry: unknown) => json(entry, at));
  if (typeof value !== 'object') return text(value, at);
  return Object.fromEntries(Object.entries(value).map(([key, entry]: [string, unknown]) => [key, json(entry, at)]));
};

const table: Parser<CellTable> = shape((field) => ({
  columns: field(
    'columns',
    whole(shape((column) => ({ label: column('label', text), kind: column('kind', oneOf(CELL_KINDS)) }))),
  ),
  rows: field('rows', whole(whole(cell))),
  note: field('note', orNull(text)),
}));

const chart: Parser<FrozenChart> = shape((field) => {
  // Slides frozen before there was one have none.
  const reading = field('reading', orNull(text), null);
  return {
    kind: field('kind', text),
    data: field('data', json),
    table: field('table', table),
    summary: field('summary', text),
    ...(reading === null ? {} : { reading }),
  };
});

const provenance: Parser<Provenance> = shape((field) => ({
  from: field('from', day),
  to: field('to', day),
  scope: field('scope', text),
  people: field('people', wholeNumber(0)),
  exits: field('exits', wholeNumber(0)),
  method: field('method', text),
  address: field('address', placeOnPage),
  seed: field('seed', wholeNumber(0)),
  fingerprint: field('fingerprint', text),
  app: field('app', text),
}));

export const slide: Parser<Slide> = shape((field) => ({
  id: field('id', text),
  kind: field('kind', oneOf(SLIDE_KINDS)),
  language: field('language', textLike(/^[a-z]{2}$/)),
  title: field('title', text),
  computedTitle: field('computedTitle', orNull(text)),
  subtitle: field('subtitle', text),
  body: field('body', list(text)),
  smallPrint: field('smallPrint', list(text)),
  chart: field('chart', orNull(chart)),
  notes: field('notes', text),
  provenance: field('provenance', orNull(provenance)),
}));
