import type { PeriodFigures } from '../../core/model/figures';
import { EXIT_KINDS } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { Figure } from '../page/Figure';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { periodName } from './periodName';

export function ExitKindsTable({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { overview, words } = speech.messages;
  const { kinds, headcount } = overview;
  return (
    <Statement title={titleText(report, speech)} reading={kinds.subtitle}>
      <section className={page.scroll} tabIndex={0} aria-label={kinds.caption}>
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
            {report.byYear.map((figures) => (
              <Row key={figures.first} figures={figures} place={`byYear.${figures.year}`} />
            ))}
            <Row figures={report.whole} place="whole" />
          </tbody>
        </table>
      </section>
    </Statement>
  );
}

function titleText({ whole }: Protected<Report>, { messages, format }: Speech): string {
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
