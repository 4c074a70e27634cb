import type { LeavingView, TenureAtExit } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { Figure } from '../page/Figure';
import { FiguresTable } from '../page/FiguresTable';
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
        <FiguresTable
          caption={words.caption}
          corner={words.of}
          columns={COLUMNS.map((column) => ({
            head: words[column],
            cell: (row: TenureAtExit) => (
              <Figure name={`leaving.atExit.${row.of}.${column}`} value={row[column]}>
                {format.count(row[column])}
              </Figure>
            ),
          }))}
          rows={rows.map((row) => ({ key: row.of, name: name(row), row }))}
        />
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
