import { useId, useState } from 'react';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { WhatIfReport } from '../../core/model/whatIfReport';
import { useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { amountOf } from '../page/amountOf';
import menu from '../page/menuWord.module.css';
import page from '../page/page.module.css';
import css from './whatIf.module.css';
import { nearestTarget, teamsWithHours, type WhatIfKind, type WhatIfPractice } from './whatIfModel';

interface WhatIfChoicesProps {
  readonly report: Protected<Report>;
  readonly asked: WhatIfReport;
  readonly kind: WhatIfKind;
  readonly chosen: number;
  readonly onPractice: (practice: WhatIfPractice) => void;
  readonly onKind: (kind: WhatIfKind) => void;
  readonly onChoose: (target: number) => void;
}

/** Which practice, how many hours or those of which team, and for whom. */
export function WhatIfChoices({ report, asked, kind, chosen, onPractice, onKind, onChoose }: WhatIfChoicesProps) {
  const { messages, format } = useSpeech();
  const words = trialIn(format.language).whatIf;
  const id = useId();
  const { targets, practice } = asked;
  const hours = targets[chosen]?.hours ?? 0;
  return (
    <div className={css.choices}>
      {report.whatIf.length > 1 && (
        <fieldset className={page.choice}>
          <legend>{words.practice}</legend>
          {report.whatIf.map((one) => (
            <label key={one.practice}>
              <input
                type="radio"
                name={`${id}practice`}
                checked={one.practice === practice}
                onChange={() => onPractice(one.practice)}
              />
              {messages.hours.practice[one.practice]}
            </label>
          ))}
        </fieldset>
      )}
      <div className={css.hours}>
        <label htmlFor={`${id}hours`}>{words.hours}</label>
        <input
          id={`${id}hours`}
          type="range"
          min={0}
          max={targets.length - 1}
          step={1}
          value={chosen}
          aria-valuetext={words.hoursValue(format.plain(hours))}
          onChange={({ target }) => onChoose(Number(target.value))}
        />
        <output htmlFor={`${id}hours`}>{words.hoursValue(format.plain(hours))}</output>
        <ExactHours key={hours} targets={targets} hours={hours} onChoose={onChoose} />
      </div>
      <TeamSelect report={report} asked={asked} onChoose={onChoose} />
      <fieldset className={page.choice}>
        <legend>{words.kind}</legend>
        {(['atLeast', 'same'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}kind`} checked={kind === one} onChange={() => onKind(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Hours as a number; it counts once it is entered, and goes to the nearest on offer. */
function ExactHours({
  targets,
  hours,
  onChoose,
}: Pick<WhatIfChoicesProps, 'onChoose'> & { readonly targets: WhatIfReport['targets']; readonly hours: number }) {
  const { messages, format } = useSpeech();
  const { exactHours, nearest } = messages.whatIf;
  const id = useId();
  const [typed, setTyped] = useState(format.plain(hours));
  const enter = () => {
    const number = amountOf(typed);
    const target = number === null ? null : nearestTarget(targets, number);
    setTyped(format.plain(target === null ? hours : (targets[target]?.hours ?? hours)));
    if (target !== null) onChoose(target);
  };
  return (
    <form
      className={css.exact}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <label htmlFor={id}>{exactHours}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}nearest`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={enter}
      />
      <span id={`${id}nearest`} className="visuallyHidden">
        {nearest}
      </span>
    </form>
  );
}

/** The hours of a team that is there already, to the nearest step. */
function TeamSelect({ report, asked, onChoose }: Pick<WhatIfChoicesProps, 'report' | 'asked' | 'onChoose'>) {
  const { messages, format } = useSpeech();
  const words = trialIn(format.language).whatIf;
  const id = useId();
  const teams = teamsWithHours(report, asked.practice);
  if (teams.length === 0) return null;
  return (
    <p className={css.hours}>
      <label htmlFor={id}>{words.team}</label>
      <select
        id={id}
        className={menu.menuWord}
        value=""
        onChange={({ target }) => {
          const team = teams.find((one) => one.team === target.value);
          if (team !== undefined) onChoose(nearestTarget(asked.targets, team.hours));
        }}
      >
        <option value="">{words.noTeam}</option>
        {teams.map(({ team, hours }) => (
          <option key={team} value={team}>
            {words.teamHours(messages.charts.team(team), format.hours(hours))}
          </option>
        ))}
      </select>
    </p>
  );
}
