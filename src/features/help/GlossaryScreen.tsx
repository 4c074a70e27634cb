import { Link } from 'wouter';
import { TERMS } from '../../i18n/helpIds';
import { useHelp } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { termIds } from './glossaryOrder';
import css from './help.module.css';
import { methodPath } from './methodPaths';

export function GlossaryScreen() {
  const { help, format } = useHelp();
  const { glossary } = help;
  return (
    <>
      <ScreenHeading>{glossary.title}</ScreenHeading>
      <p className={page.reading}>{glossary.reading}</p>
      <dl className={css.glossary}>
        {termIds(glossary, format).map((id) => (
          <div key={id}>
            <dt>
              <Link href={methodPath(TERMS[id])}>{glossary.terms[id].word}</Link>
            </dt>
            <dd>{glossary.terms[id].meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
