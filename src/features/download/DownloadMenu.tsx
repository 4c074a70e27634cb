import { useContext, useId, useState } from 'react';
import type { DrawnChart } from '../../charts/chartExtras';
import type { ChartLanguage } from '../../charts/chartLanguage';
import { writeCsv } from '../../charts/chartTable';
import { downloadFile } from '../../charts/downloadFile';
import type { Provenance } from '../../core/model/slide';
import {
  type FigureSize,
  type FigureText,
  figureLayout,
  figureSvg,
  PICTURE_SIZES,
} from '../../export/picture/figureSvg';
import { pngOf } from '../../export/picture/pngOf';
import { readFigure } from '../../export/picture/readFigure';
import { provenanceLines } from '../../export/provenanceLines';
import { dayOf, fileName } from '../../i18n/fileName';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import type { Language } from '../../i18n/language';
import { PartNameContext, partLead } from '../filter/partName';
import { chartLanguage } from '../page/chartLanguage';
import { methodOf } from '../review/methodOf';
import css from './download.module.css';
import { OffscreenChart } from './OffscreenChart';

interface DownloadMenuProps {
  readonly chart: DrawnChart;
  /** Where the numbers come from at this moment; null: nobody knows. */
  readonly provenance: (speech: Speech) => Provenance | null;
}

interface Order {
  readonly kind: 'svg' | 'png';
  readonly size: FigureSize;
  readonly scale: 1 | 2;
}

const ORDERS = {
  svg: { kind: 'svg', size: PICTURE_SIZES.wide, scale: 1 },
  wide: { kind: 'png', size: PICTURE_SIZES.wide, scale: 1 },
  wideDouble: { kind: 'png', size: PICTURE_SIZES.wide, scale: 2 },
  square: { kind: 'png', size: PICTURE_SIZES.square, scale: 1 },
  squareDouble: { kind: 'png', size: PICTURE_SIZES.square, scale: 2 },
} as const satisfies Record<string, Order>;
const ORDER_NAMES = ['svg', 'wide', 'wideDouble', 'square', 'squareDouble'] as const satisfies (keyof typeof ORDERS)[];

/** The numbers of a chart as a file; the figure with its words as a drawing or a picture of fixed size. */
export function DownloadMenu({ chart, provenance }: DownloadMenuProps) {
  const speech = useSpeech();
  const { format, messages } = speech;
  const { actionOf } = messages.charts.frame;
  const { menu } = messages.export;
  const part = useContext(PartNameContext);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [order, setOrder] = useState<{ readonly order: Order; readonly text: FigureText } | null>(null);
  const [said, setSaid] = useState('');
  const begin = (next: Order) => {
    const from = provenance(speech);
    const method = methodOf(chart.frozen.kind, messages.review);
    const source = from === null ? [] : provenanceLines({ ...from, method }, messages.export, format);
    setSaid(menu.busy);
    setOrder({ order: next, text: figureText(chart, part, source) });
  };
  const finish = async (surface: HTMLElement | null) => {
    if (order === null) return;
    const saved = surface !== null && (await save(surface, order.text, order.order, format.language));
    setOrder(null);
    setSaid(saved ? menu.done : menu.failed);
  };
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={actionOf(messages.charts.download, chart.title)}
        onClick={() => setOpen(!open)}
      >
        {messages.charts.download}
      </button>
      <span id={id} hidden={!open} className={css.orders}>
        <button
          type="button"
          data-numbers=""
          aria-label={actionOf(menu.numbers, chart.title)}
          onClick={() => {
            saveNumbers(chart, chartLanguage(speech));
            setSaid(menu.done);
          }}
        >
          {menu.numbers}
        </button>
        {ORDER_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            disabled={order !== null}
            data-picture={name}
            aria-label={actionOf(menu.orders[name], chart.title)}
            onClick={() => begin(ORDERS[name])}
          >
            {menu.orders[name]}
          </button>
        ))}
      </span>
      <span role="status">{said}</span>
      {order !== null && (
        <OffscreenChart
          chart={chart.frozen}
          title={chart.title}
          language={chartLanguage(speech)}
          size={sizeFor(order.text, order.order.size)}
          onDrawn={(surface) => void finish(surface)}
        />
      )}
    </>
  );
}

function saveNumbers({ frozen: { table } }: DrawnChart, language: ChartLanguage): void {
  const name = fileName('numbers', dayOf(new Date()), 'csv', language.format.language);
  downloadFile(name, writeCsv(table, table.rows, language));
}

function figureText(
  { title, subtitle, caution, count, note, frozen }: DrawnChart,
  part: string,
  source: readonly string[],
): FigureText {
  const smallPrint = [caution, count, note, frozen.table.note].filter((part) => part !== null);
  const lead = [partLead(part, [title, subtitle]), subtitle].flatMap((text) => text || []).join(' ');
  return { title, subtitle: lead, description: frozen.summary, smallPrint, source };
}

function sizeFor(text: FigureText, size: FigureSize) {
  const { place, unit } = figureLayout(text, size);
  return { width: place.width, height: place.height, unit };
}

async function save(
  surface: HTMLElement,
  text: FigureText,
  { kind, size, scale }: Order,
  language: Language,
): Promise<boolean> {
  const drawing = readFigure(surface);
  if (drawing === null) return false;
  const { FONT_FACES } = await import('../../export/picture/fontFaces');
  const file = figureSvg(drawing, text, size, language, FONT_FACES);
  const blob = kind === 'svg' ? new Blob([file], { type: 'image/svg+xml' }) : await pngOf(file, size, scale);
  if (blob === null) return false;
  downloadFile(fileName('chart', dayOf(new Date()), kind, language), blob, blob.type);
  return true;
}
