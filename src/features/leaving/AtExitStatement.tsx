import type { LeavingView, TenureAtExit } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { Figure } from '../page/Figure';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { apart } from './viewModel';

const COLUMNS = ['leavers', 'lowerQuarter', 'median', 'upperQuarter'] as const;

/** How long those who left had been there: of leavers, not of staff. */
export function AtExitStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.atExit;
  const { shown, withheld } = apart(view.atExit);
  const [first] = shown;
  // One kind alone repeats the row of all.
  const rows = shown.length === 2 && withheld === 0 ? shown.slice(0, 1) : shown;
  const name = ({ of }: TenureAtExit) => (of === 'counted' ? words.counted : messages.words.exitKinds[of]);
  return (
    <Statement
      title={atExitTitle(first, speech)}
      reading={first === undefined && withheld === 0 ? words.empty : words.reading}
    >
      {shown.length > 0 && (
        <section className={page.scroll} tabIndex={0} aria-label={words.caption}>
          <table className={`${page.table} ${page.figures}`}>
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.of}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={page.numeric}>
                    {words[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.of}>
                  <th scope="row">{name(row)}</th>
                  {COLUMNS.map((column) => (
                    <td key={column} className={page.numeric}>
                      <Figure name={`leaving.atExit.${row.of}.${column}`} value={row[column]}>
                        {format.count(row[column])}
                      </Figure>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className={page.smallPrint}>
        {withheld > 0 && `${messages.leaving.withheld(withheld, format.count(withheld))} `}
        <HowLink id="tenureAtExit" />
      </p>
    </Statement>
  );
}

export function atExitTitle(first: TenureAtExit | undefined, { messages, format }: Speech): string {
  const words = messages.leaving.atExit;
  return first === undefined ? words.titleNone : words.title(format.count(first.median));
}
