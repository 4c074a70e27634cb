import type { VerdictId } from '../core/model/verdict';
import type { ChartLanguage } from './chartLanguage';
import css from './VerdictMark.module.css';

interface VerdictMarkProps {
  readonly language: ChartLanguage;
  readonly verdict: VerdictId;
  /** The line explains exits by something else: support for it is none for the claim, in word and colour. */
  readonly rival?: boolean;
}

/** ● ○ ◐ · and the word: shape and text say what the colour says. */
export function VerdictMark({ language, verdict, rival = false }: VerdictMarkProps) {
  const against = rival && verdict === 'supports';
  return (
    <span className={`${css.verdict} ${against ? css.rival : css[verdict]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <Shape verdict={verdict} />
      </svg>
      <span>{against ? language.words.supportsRival : language.words.verdicts[verdict]}</span>
    </span>
  );
}

function Shape({ verdict }: { readonly verdict: VerdictId }) {
  switch (verdict) {
    case 'supports':
      return <circle cx="6" cy="6" r="5" className={css.full} />;
    case 'contradicts':
      return <circle cx="6" cy="6" r="4.5" className={css.open} />;
    case 'cannotTell':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" className={css.open} />
          <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" className={css.full} />
        </>
      );
    case 'notTestable':
      return <circle cx="6" cy="6" r="1.75" className={css.full} />;
  }
}
