import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { HYPOTHESIS_IDS, type HypothesisId } from '../../core/model/ids';
import type { Help } from '../../i18n/en';
import { IDEA_METHODS, type IdeaMethod, METRIC_METHODS, type MethodId, type MetricMethod } from '../../i18n/helpIds';
import { useHelp } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { exampleText } from './exampleText';
import css from './help.module.css';
import { GLOSSARY_PATH, METHODS_PATH } from './helpPaths';
import { methodAt, methodPath } from './methodPaths';
import { METHOD_SOURCES } from './methodSources';
import { isHypothesis, methodTitle, pageOf } from './methodTitle';

/** How everything is worked out: the list of pages, or the one the address names. */
export function MethodScreen() {
  const [path] = useLocation();
  const { help } = useHelp();
  const id = methodAt(path);
  if (id === null) return <MethodList unknown={path !== METHODS_PATH} />;
  return (
    <article className={css.article}>
      <p className={page.smallPrint}>
        <Link href={METHODS_PATH}>{help.methods.all}</Link>
      </p>
      {isHypothesis(id) ? <HypothesisMethod id={id} /> : <Method id={id} />}
    </article>
  );
}

function MethodList({ unknown }: { readonly unknown: boolean }) {
  const { methods } = useHelp().help;
  return (
    <>
      <ScreenHeading>{methods.title}</ScreenHeading>
      {unknown && <p role="status">{methods.notFound}</p>}
      <p className={page.reading}>
        {methods.reading} <Link href={GLOSSARY_PATH}>{methods.words}</Link>
      </p>
      <MethodGroup title={methods.groups.metrics} ids={METRIC_METHODS} />
      <MethodGroup title={methods.groups.ideas} ids={IDEA_METHODS} />
      <MethodGroup title={methods.groups.hypotheses} ids={HYPOTHESIS_IDS} />
    </>
  );
}

interface MethodGroupProps {
  readonly title: string;
  readonly ids: readonly MethodId[];
}

function MethodGroup({ title, ids }: MethodGroupProps) {
  const { help } = useHelp();
  const heading = useId();
  return (
    <section className={css.group} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul className={css.list}>
        {ids.map((id) => (
          <li key={id}>
            <Link href={methodPath(id)}>{methodTitle(id, help)}</Link>
            <span>{leadOf(id, help)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Method({ id }: { readonly id: MetricMethod | IdeaMethod }) {
  const { help, format } = useHelp();
  const { methods } = help;
  const { title, question, answer, formula, example, table, traps } = pageOf(id, help);
  const { source, r } = METHOD_SOURCES[id];
  const told = (text: string) => exampleText(text, id, format);
  return (
    <>
      <ScreenHeading>{title}</ScreenHeading>
      <p className={css.lead}>{question}</p>
      <p>{answer}</p>
      <h2>{methods.formula}</h2>
      <p className={css.formula}>{formula}</p>
      <h2>{methods.example}</h2>
      <p className={css.example}>{told(example)}</p>
      {table !== undefined && (
        <div className={page.scroll}>
          <table className={page.table}>
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, at) => (
                    // The columns are fixed, and two cells of a row may say the same.
                    <td key={table.head[at]}>{told(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{methods.traps}</h2>
      <ul>
        {traps.map((trap) => (
          <li key={trap}>{trap}</li>
        ))}
      </ul>
      <h2>{methods.source}</h2>
      <p lang="en">{source}</p>
      {r !== null && (
        <>
          <h2>{methods.inR}</h2>
          <p className={css.formula}>
            <code>{r}</code>
          </p>
        </>
      )}
    </>
  );
}

const QUESTIONS = ['predicts', 'rival', 'tested', 'changes', 'limits'] as const;

function HypothesisMethod({ id }: { readonly id: HypothesisId }) {
  const { help } = useHelp();
  const hypothesis = help.hypothesisPages[id];
  return (
    <>
      <ScreenHeading>{hypothesis.title}</ScreenHeading>
      {QUESTIONS.map((question) => (
        <section key={question}>
          <h2>{help.methods[question]}</h2>
          <p>{hypothesis[question]}</p>
        </section>
      ))}
    </>
  );
}

function leadOf(id: MethodId, help: Help): string {
  return isHypothesis(id) ? help.hypothesisPages[id].predicts : pageOf(id, help).question;
}
