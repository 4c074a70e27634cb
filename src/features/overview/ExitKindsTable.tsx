import { StackedMonths } from '../../charts/StackedMonths';
import type { PeriodFigures } from '../../core/model/figures';
import { EXIT_KINDS } from '../../core/model/ids';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Figure } from '../page/Figure';
import { Statement } from '../page/Statement';
import type { OverviewShown } from './overviewShown';
import { type YearColumn, YearTable } from './YearTable';

export function ExitKindsTable({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { overview, overviewPart, words } = speech.messages;
  const { kinds } = overview;
  const { count } = speech.format;
  const columns: YearColumn[] = [
    ...EXIT_KINDS.map((kind) => ({
      head: words.exitKinds[kind],
      cell: ({ exitsByKind }: PeriodFigures, place: string) => (
        <Figure name={`${place}.exitsByKind.${kind}`} value={exitsByKind[kind]}>
          {count(exitsByKind[kind])}
        </Figure>
      ),
    })),
    { head: kinds.total, isStrong: true, cell: ({ exits }) => count(exits) },
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
      <YearTable view={view} caption={kinds.caption} columns={columns} />
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
