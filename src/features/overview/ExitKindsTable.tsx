import { StackedMonths } from '../../charts/StackedMonths';
import { EXIT_KINDS } from '../../core/model/ids';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Figure } from '../page/Figure';
import { type FiguresColumn, FiguresTable } from '../page/FiguresTable';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import type { OverviewShown } from './overviewShown';
import { type YearRow, yearRows } from './yearRows';

export function ExitKindsTable({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { overview, overviewPart, words } = speech.messages;
  const { kinds, headcount } = overview;
  const { count } = speech.format;
  const columns: FiguresColumn<YearRow>[] = [
    ...EXIT_KINDS.map((kind) => ({
      head: words.exitKinds[kind],
      cell: ({ figures, place }: YearRow) => (
        <Figure name={`${place}.exitsByKind.${kind}`} value={figures.exitsByKind[kind]}>
          {count(figures.exitsByKind[kind])}
        </Figure>
      ),
    })),
    { head: kinds.total, isStrong: true, cell: ({ figures }) => count(figures.exits) },
  ];
  return (
    <Statement>
      <StackedMonths
        language={chartLanguage(speech)}
        kinds={EXIT_KINDS.map((kind) => words.exitKinds[kind])}
        months={view.byMonth.map((figures) => ({
          month: figures.month ?? '',
          counts: EXIT_KINDS.map((kind) => figures.exitsByKind[kind]),
        }))}
        notes={shown.notes}
        frame={{
          title: exitKindsTitle(view, speech),
          subtitle: kinds.subtitle,
          ...boundsText(view, speech),
          definition: <HowLink id="exitKinds" />,
          empty: overviewPart.kinds.empty,
        }}
      />
      <FiguresTable
        className={page.after}
        caption={kinds.caption}
        corner={headcount.year}
        columns={columns}
        rows={yearRows(view, speech)}
      />
    </Statement>
  );
}

/** Where some exits do not say their kind, between which rates the voluntary one lies. */
function boundsText({ whole, voluntaryBounds: bounds }: OverviewShown['view'], { messages, format }: Speech) {
  if (bounds === null || whole.exitsByKind.unknown === 0) return {};
  const perHundred = (rate: number) => format.number(rate * 100, 1);
  return { count: messages.overviewPart.kinds.bounds(perHundred(bounds.lower), perHundred(bounds.upper)) };
}

export function exitKindsTitle({ whole }: Pick<OverviewShown['view'], 'whole'>, { messages, format }: Speech): string {
  const { kinds } = messages.overview;
  const { voluntary, unknown } = whole.exitsByKind;
  if (whole.exits === 0) return kinds.titleNone;
  return unknown > whole.exits / 2
    ? kinds.titleUnknown(format.count(unknown), format.count(whole.exits))
    : kinds.title(format.count(voluntary), format.count(whole.exits));
}
