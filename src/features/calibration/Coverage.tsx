import type { WorldCalibration } from '../../core/model/calibration';
import { calibrationIn } from '../../i18n/calibration';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { percentInterval } from '../page/percentInterval';
import { isTooCareful, monteCarloInterval } from './calibrationModel';

type Covered = WorldCalibration['coverage'][number];

/** How often the intervals of one world hold its truth. */
export function Coverage({ shown }: { readonly shown: WorldCalibration }) {
  const speech = useSpeech();
  const words = calibrationIn(speech.format.language);
  if (shown.coverage.length === 0) return null;
  return (
    <details className={page.details}>
      <summary>{words.coverage}</summary>
      <section className={page.scroll} tabIndex={0} aria-label={words.coverage}>
        <table className={`${page.table} ${page.figures}`}>
          <caption>{words.coverage}</caption>
          <thead>
            <tr>
              <th scope="col">{words.coverageOf}</th>
              <th scope="col" className={page.numeric}>
                {words.covered}
              </th>
              <th scope="col" className={page.numeric}>
                {words.coverageMet}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.coverage.map((one) => (
              <tr key={one.of} data-met={one.met}>
                <th scope="row">{coveredName(one.of, speech)}</th>
                <td className={page.numeric}>{coveredText(one, speech)}</td>
                <td className={page.numeric}>
                  {one.met ? words.met : isTooCareful(one) ? words.careful : <strong>{words.notMet}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function coveredName(of: Covered['of'], { messages, format }: Speech): string {
  const words = calibrationIn(format.language);
  if (of === 'managing' || of === 'lead') return words[of];
  const blocks = Object.entries(messages.attribution.blocks);
  const block = blocks.find(([id]) => id === of)?.[1].name;
  const line = Object.entries(messages.hypotheses).find(([id]) => id === of)?.[1].name;
  return block ?? line ?? of;
}

function coveredText({ covered, intervals }: Covered, { format }: Speech): string {
  if (intervals === 0) return format.percent(0);
  const { lower, upper } = monteCarloInterval(covered, intervals);
  return `${format.percent(covered / intervals)} (${percentInterval(lower, upper, 0, format)})`;
}
