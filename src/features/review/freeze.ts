import type { DrawnChart } from '../../charts/chartExtras';
import type { Provenance, Slide } from '../../core/model/slide';
import { partLead } from '../filter/partName';
import { yearsText } from '../page/periodText';

/** An id that no other slide has. */
function newSlideId(): string {
  return crypto.randomUUID();
}

export interface FreezePlace {
  readonly provenance: Provenance;
  /** What the method pages call it. */
  readonly method: string;
  /** Which part of the data, `West, 2025`; '': all of them. */
  readonly part: string;
}

/** The chart as it stands: title, part, numbers, doubt and where they come from. Nothing of it is computed again. */
export function frozenSlide(chart: DrawnChart, { provenance, method, part }: FreezePlace, language: string): Slide {
  const { title, caution, subtitle, count, note, margin, frozen } = chart;
  const where = part === '' ? yearsText(provenance.from, provenance.to) : part;
  return {
    id: newSlideId(),
    kind: 'chart',
    language,
    title,
    computedTitle: title,
    subtitle: [partLead(where, [title, subtitle]), caution, subtitle].flatMap((text) => text || []).join(' '),
    body: margin,
    smallPrint: [count, note, frozen.table.note].flatMap((text) => text || []),
    chart: { ...frozen, reading: subtitle ?? '' },
    notes: '',
    provenance: { ...provenance, method },
  };
}

export interface WrittenSlide {
  readonly kind: 'title' | 'section' | 'text';
  readonly title: string;
  readonly subtitle?: string;
  readonly body?: readonly string[];
  readonly provenance?: Provenance | null;
}

/** A slide of words. */
export function writtenSlide({ kind, title, subtitle, body, provenance }: WrittenSlide, language: string): Slide {
  return {
    id: newSlideId(),
    kind,
    language,
    title,
    computedTitle: provenance ? title : null,
    subtitle: subtitle ?? '',
    body: body ?? [],
    smallPrint: [],
    chart: null,
    notes: '',
    provenance: provenance ?? null,
  };
}
