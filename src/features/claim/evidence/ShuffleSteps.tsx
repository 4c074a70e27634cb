import { useMemo, useState } from 'react';
import { ShuffleHistogram, type ShuffleHistogramProps } from '../../../charts/ShuffleHistogram';
import type { HistogramReport } from '../../../core/model/hypothesisReport';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { chartLanguage } from '../../page/chartLanguage';
import page from '../../page/page.module.css';
import { dealShuffles, histogramOfDealt } from './dealShuffles';
import css from './evidence.module.css';

interface ShuffleStepsProps {
  readonly histogram: HistogramReport;
  readonly shuffled: ShuffleHistogramProps['shuffled'];
}

/** What chance alone draws, shuffle by shuffle, with our value marked. */
export function ShuffleSteps({ histogram, shuffled }: ShuffleStepsProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = trialIn(format.language).shuffle;
  const order = useMemo(() => dealShuffles(histogram), [histogram]);
  /** null: all of them, as in the report. */
  const [dealt, setDealt] = useState<number | null>(null);
  const deal = (more: number) => {
    const next = (dealt ?? 0) + more;
    setDealt(next >= order.length ? null : next);
  };
  const last = dealt === null ? null : (order[dealt - 1] ?? null);
  const shuffles = format.count(histogram.shuffles);
  return (
    <div className={css.shuffle} data-dealt={dealt ?? order.length}>
      <p className={page.quiet}>{words.hint(shuffles)}</p>
      <ShuffleHistogram
        language={chartLanguage(speech)}
        shuffled={shuffled}
        histogram={dealt === null ? histogram : histogramOfDealt(histogram, order, dealt)}
        lastBin={last}
        empty={messages.claim.evidence.none}
      />
      <p className={css.buttons}>
        <button type="button" className={page.action} onClick={() => deal(1)}>
          {dealt === null ? words.start : words.again}
        </button>
        {dealt !== null && (
          <>
            <button type="button" className={page.action} onClick={() => deal(100)}>
              {words.hundred}
            </button>
            <button type="button" className={page.action} onClick={() => setDealt(null)}>
              {words.all}
            </button>
          </>
        )}
      </p>
      <p className={css.state} aria-live="polite">
        {dealt === null || last === null
          ? words.done(shuffles, format.count(histogram.asExtreme))
          : words.state(
              format.count(dealt),
              shuffles,
              format.number(histogram.binStart + last * histogram.binWidth, 2),
              format.number(histogram.binStart + (last + 1) * histogram.binWidth, 2),
              format.number(histogram.observed, 2),
            )}
      </p>
      {dealt !== null && <p className={page.smallPrint}>{words.order}</p>}
    </div>
  );
}
