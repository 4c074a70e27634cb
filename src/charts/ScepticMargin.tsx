import type { ReactNode } from 'react';
import css from './ChartFrame.module.css';
import type { ChartLanguage } from './chartLanguage';

interface ScepticMarginProps {
  readonly language: ChartLanguage;
  readonly howSure?: ReactNode;
  readonly chance?: ReactNode;
  readonly somethingElse?: ReactNode;
}

/** The three questions of a sceptic, beside the chart they are about. */
export function ScepticMargin({ language, howSure, chance, somethingElse }: ScepticMarginProps) {
  const { frame } = language.words;
  const questions = [
    { question: frame.howSure, answer: howSure },
    { question: frame.chance, answer: chance },
    { question: frame.somethingElse, answer: somethingElse },
  ].filter(({ answer }) => answer);
  return (
    <dl className={css.sceptic} aria-label={frame.sceptic}>
      {questions.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
