import { StackedMonths } from '../../charts/StackedMonths';
import type { PeriodFigures } from '../../core/model/figures';
import { EXIT_KINDS } from '../../core/model/ids';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Figure } from '../page/Figure';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import type { OverviewShown } from './overviewShown';
import { periodName } from './periodName';

export function ExitKindsTable({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const speech = useSpeech();
  const { overview, overviewPart, words } = speech.messages;
  const { kinds, headcount } = overview;
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
      <section className={`${page.scroll} ${page.after}`} tabIndex={0} aria-label={kinds.caption}>
        <table className={`${page.table} ${page.figures}`}>
          <caption>{kinds.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{headcount.year}</th>
              {EXIT_KINDS.map((kind) => (
                <th key={kind} scope="col" className={page.numeric}>
                  {words.exitKinds[kind]}
                </th>
              ))}
              <th scope="col" className={page.numeric}>
                {kinds.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.byYear.map((figures) => (
              <Row key={figures.first} figures={figures} place={`byYear.${figures.year}`} />
            ))}
            <Row figures={view.whole} place="whole" />
          </tbody>
        </table>
      </section>
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

function Row({ figures, place }: { readonly figures: PeriodFigures; readonly place: string }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const whole = place === 'whole';
  return (
    <tr className={whole ? page.sum : undefined}>
      <th scope="row">{whole ? messages.overview.headcount.whole : periodName(figures, speech)}</th>
      {EXIT_KINDS.map((kind) => (
        <td key={kind} className={page.numeric}>
          <Figure name={`${place}.exitsByKind.${kind}`} value={figures.exitsByKind[kind]}>
            {format.count(figures.exitsByKind[kind])}
          </Figure>
        </td>
      ))}
      <td className={`${page.numeric} ${page.strong}`}>{format.count(figures.exits)}</td>
    </tr>
  );
}
