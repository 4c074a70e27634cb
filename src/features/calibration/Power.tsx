import type { PowerCurve } from '../../core/model/calibration';
import { calibrationIn } from '../../i18n/calibration';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { worldName } from './worldName';

/** How strong an effect must be, or how many managers there must be, for four in five organisations to show it. */
export function Power({ curves }: { readonly curves: readonly PowerCurve[] }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = calibrationIn(format.language);
  if (curves.length === 0) return null;
  return (
    <details className={page.details}>
      <summary>{words.power}</summary>
      <p className={page.reading}>{words.powerReading}</p>
      <section className={page.scroll} tabIndex={0} aria-label={words.power}>
        <table className={`${page.table} ${page.figures}`}>
          <caption>{words.power}</caption>
          <thead>
            <tr>
              <th scope="col">{words.powerLine}</th>
              <th scope="col">{words.powerWorld}</th>
              <th scope="col">{words.powerFound}</th>
            </tr>
          </thead>
          <tbody>
            {curves.map((curve) => (
              <tr key={`${curve.id} ${curve.world}`}>
                <th scope="row">{messages.hypotheses[curve.id].name}</th>
                <td>{worldName(curve.world, speech)}</td>
                <td>{foundText(curve, speech)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function foundText({ foundAt, over }: PowerCurve, { format }: Speech): string {
  const words = calibrationIn(format.language);
  if (foundAt === null) return words.notFound;
  return over === 'strength'
    ? words.strength(format.ratio(foundAt))
    : words.managersNeeded(format.count(Math.ceil(foundAt)));
}
