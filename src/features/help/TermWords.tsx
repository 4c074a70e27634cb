import type { TermId } from '../../i18n/helpIds';
import { useHelp } from '../../i18n/LanguageProvider';
import { Term } from './Term';
import css from './term.module.css';

export function TermWords({ terms }: { readonly terms: readonly TermId[] }) {
  const { glossary } = useHelp().help;
  return (
    <p className={css.words}>
      {glossary.onThisPage}:{' '}
      {terms.map((id) => (
        <Term key={id} id={id}>
          {glossary.terms[id].word}
        </Term>
      ))}
    </p>
  );
}
