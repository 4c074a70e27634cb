import { useState } from 'react';
import { VerdictShares } from '../../charts/VerdictShares';
import type { Calibration, WorldCalibration } from '../../core/model/calibration';
import calibrationFile from '../../core/model/calibration.json';
import { calibrationIn } from '../../i18n/calibration';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { chartLanguage } from '../page/chartLanguage';
import menu from '../page/menuWord.module.css';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { Coverage } from './Coverage';
import css from './calibration.module.css';
import { headlineOf, nearestSize, overallShares, verdictShares } from './calibrationModel';
import { Power } from './Power';
import { worldName } from './worldName';

const CALIBRATION = calibrationFile as Calibration;

/** How often is this wrong? From organisations whose truth is known. */
export function CalibrationStatement({ managers }: { readonly managers: number }) {
  const speech = useSpeech();
  const { format } = speech;
  const words = calibrationIn(format.language);
  const headline = headlineOf(CALIBRATION);
  if (headline === null)
    return (
      <Statement title={words.title}>
        <p className={page.quiet}>{words.empty}</p>
      </Statement>
    );
  return (
    <Statement folded title={words.title} reading={words.reading}>
      <div className={css.headline} data-calibration={CALIBRATION.worlds.length}>
        <p>
          <strong>
            {words.headline(format.percent(headline.falseSupports, 1), format.percent(headline.worstFalseSupports, 1))}.
          </strong>{' '}
          {words.overallWrong(format.percent(headline.wrongOverall, 1), format.percent(headline.worstOverall, 1))}
        </p>
        <p>
          {words.demands} {words.missed(headline.missed, format.count(headline.missed))}
        </p>
        <p className={page.quiet}>
          {words.runs(
            format.count(headline.fewestOrganisations),
            format.count(CALIBRATION.worlds.length),
            format.count(CALIBRATION.permutations),
          )}{' '}
          {words.limits}
        </p>
      </div>
      <OneWorld managers={managers} />
      <Power curves={CALIBRATION.power} />
    </Statement>
  );
}

/** One world at a time, at the size nearest to the reader's own. */
function OneWorld({ managers }: { readonly managers: number }) {
  const speech = useSpeech();
  const { format } = speech;
  const words = calibrationIn(format.language);
  const names = [...new Set(CALIBRATION.worlds.map(({ world }) => world))];
  const [world, setWorld] = useState(names[0] ?? '');
  const [chosenSize, setChosenSize] = useState<number | null>(null);
  const sizes = CALIBRATION.worlds.filter((one) => one.world === world).map((one) => one.managers);
  const size =
    chosenSize !== null && sizes.includes(chosenSize) ? chosenSize : nearestSize(CALIBRATION.worlds, world, managers);
  const shown = CALIBRATION.worlds.find((one) => one.world === world && one.managers === size);
  if (shown === undefined || size === null) return null;
  return (
    <>
      <p className={css.choose}>
        <label>
          {words.world}{' '}
          <select className={menu.menuWord} value={world} onChange={({ target }) => setWorld(target.value)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {worldName(name, speech)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.size}{' '}
          <select
            className={menu.menuWord}
            value={String(size)}
            onChange={({ target }) => setChosenSize(Number(target.value))}
          >
            {sizes.map((one) => (
              <option key={one} value={String(one)}>
                {words.sizeOf(format.count(one))}
              </option>
            ))}
          </select>
        </label>
        {chosenSize === null && managers > 0 && (
          <span className={page.quiet}>{words.nearest(format.count(managers))}</span>
        )}
      </p>
      <World shown={shown} speech={speech} />
    </>
  );
}

function World({ shown, speech }: { readonly shown: WorldCalibration; readonly speech: Speech }) {
  const { messages, format } = speech;
  const words = calibrationIn(format.language);
  const parts = overallShares(shown).map(({ verdict, share }) => `${words.overalls[verdict]} ${format.percent(share)}`);
  return (
    <div className={css.world} data-world={shown.world} data-size={shown.managers}>
      <VerdictShares
        language={chartLanguage(speech)}
        organisations={shown.organisations}
        rows={shown.hypotheses.map((hypothesis) => ({
          id: hypothesis.id,
          name: messages.hypotheses[hypothesis.id].name,
          truth: words.truths[hypothesis.truth],
          missed: hypothesis.bound !== null && !hypothesis.bound.met,
          ...verdictShares(hypothesis),
        }))}
        frame={{
          title: words.chart(worldName(shown.world, speech), format.count(shown.managers)),
          level: 3,
          subtitle: words.chartSubtitle,
          count: words.count(format.count(shown.organisations)),
          note: [
            words.overall(format.list(parts), format.percent(shown.overall.wrong / shown.organisations, 1)),
            words.anyFalse(format.percent(shown.anyFalse / shown.organisations, 1)),
          ].join(' '),
          empty: words.empty,
        }}
      />
      <Coverage shown={shown} />
    </div>
  );
}
