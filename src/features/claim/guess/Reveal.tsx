import { useState } from 'react';
import { VerdictMark } from '../../../charts/VerdictMark';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import { type Speech, useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import type { Guess, SampleId } from '../../page/actions';
import { chartLanguage } from '../../page/chartLanguage';
import page from '../../page/page.module.css';
import { Statement } from '../../page/Statement';
import css from './guess.module.css';
import { isRight, type JudgedLine, judgedLines, type TruthSheet } from './truthOfGuess';

interface RevealProps {
  readonly report: Protected<Report>;
  readonly sample: SampleId;
  readonly truth: TruthSheet;
  readonly guess: Guess;
}

/** The truth about a sample company, on request. */
export function Reveal({ report, sample, truth, guess }: RevealProps) {
  const speech = useSpeech();
  const words = trialIn(speech.format.language).reveal;
  const [shown, setShown] = useState(false);
  return (
    <Statement title={words.title}>
      {shown ? (
        <TruthOf report={report} sample={sample} truth={truth} guess={guess} />
      ) : (
        <p className={css.ask}>
          <button type="button" className={page.mainAction} data-reveal={sample} onClick={() => setShown(true)}>
            {words.button}
          </button>
        </p>
      )}
    </Statement>
  );
}

function TruthOf({ report, sample, truth, guess }: RevealProps) {
  const speech = useSpeech();
  const { messages } = speech;
  const lines = judgedLines(report, truth);
  return (
    <div className={css.sheet} aria-live="polite">
      <p className={css.truth} data-truth={sample}>
        {messages.samples[sample].truth}
      </p>
      {factTexts(truth, speech).map((text) => (
        <p key={text} className={page.quiet}>
          {text}
        </p>
      ))}
      <p>
        <strong>{guessText(sample, guess, speech)}</strong>
      </p>
      <p>{countsText(lines, speech)}</p>
      <TruthTable lines={lines} />
    </div>
  );
}

function TruthTable({ lines }: { readonly lines: readonly JudgedLine[] }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = trialIn(format.language).reveal;
  return (
    <section className={page.scroll} tabIndex={0} aria-label={words.title}>
      <table className={page.table}>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.hypothesis}</th>
            <th scope="col">{words.truth}</th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, truth, verdict, judgement }) => (
            <tr key={id} data-judgement={judgement}>
              <th scope="row">{messages.hypotheses[id].name}</th>
              <td>{words.truths[truth]}</td>
              <td>
                <VerdictMark language={chartLanguage(speech)} verdict={verdict} />
                {judgement !== 'open' && <span className={page.quiet}> {words.judged[judgement]}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function guessText(sample: SampleId, guess: Guess, { format }: Speech): string {
  const { reveal, guess: words } = trialIn(format.language);
  if (guess === 'skipped') return reveal.none;
  return (isRight(sample, guess) ? reveal.right : reveal.wrong)(words.options[guess]);
}

function countsText(lines: readonly JudgedLine[], { format }: Speech): string {
  const count = (kind: JudgedLine['judgement']) =>
    format.count(lines.filter(({ judgement }) => judgement === kind).length);
  return trialIn(format.language).reveal.counts(count('right'), count('open'), count('wrong'));
}

function factTexts({ coachingRateRatio, regionRateRatio, yearlyRate }: TruthSheet, speech: Speech): string[] {
  const { format } = speech;
  const words = trialIn(format.language).reveal;
  return [
    ...(coachingRateRatio === null ? [] : [words.coaching(format.ratio(coachingRateRatio))]),
    ...(regionRateRatio === null ? [] : [words.region(format.ratio(regionRateRatio))]),
    words.rate(format.count(100 * yearlyRate)),
  ];
}
