import { useId, useState } from 'react';
import { DotIntervals } from '../../charts/DotIntervals';
import type { NoticeTrap } from '../../core/model/hoursView';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { classRows, overallRate } from './classRows';
import css from './hours.module.css';
import { leaversRows, monthsBeforeNotice, noticeTexts, noticeTitle } from './noticeModel';
import type { Practice } from './viewModel';

interface NoticeStatementProps {
  readonly trap: NoticeTrap | null;
  readonly practice: Practice;
  readonly leaveOutMonths: number;
}

/** How the notice period feigns an effect of hours, month by month. */
export function NoticeStatement({ trap, practice, leaveOutMonths }: NoticeStatementProps) {
  const speech = useSpeech();
  const { notice } = speech.messages.hoursTime;
  if (trap === null)
    return (
      <Statement title={notice.titles.neutral[practice]}>
        <p className={page.reading}>{notice.empty}</p>
      </Statement>
    );
  const kind = noticeTitle(trap, leaveOutMonths);
  const earlier = speech.format.count(monthsBeforeNotice(trap, leaveOutMonths));
  return (
    <Statement
      title={kind === 'neutral' ? notice.titles.neutral[practice] : notice.titles[kind][practice](earlier)}
      reading={notice.subtitle}
    >
      <Notice trap={trap} practice={practice} leaveOutMonths={leaveOutMonths} />
    </Statement>
  );
}

function Notice({ trap, practice, leaveOutMonths }: NoticeStatementProps & { readonly trap: NoticeTrap }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { notice, rate } = messages.hoursTime;
  const [months, setMonths] = useState(0);
  const lag = trap.lags[months];
  if (lag === undefined) throw new Error(`invalid lag; there are ${trap.lags.length}: ${months}`);
  const when = notice.lagValue(months, format.count(months));
  return (
    <div data-notice={months}>
      <Lag months={months} most={trap.lags.length - 1} when={when} onMonths={setMonths} />
      <div className={css.told} aria-live="polite">
        {noticeTexts(lag, leaveOutMonths, speech).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div className={css.pair}>
        <DotIntervals
          language={chartLanguage(speech)}
          unit="hours"
          rows={leaversRows(trap, months, speech)}
          rowsName={notice.rows}
          valueName={notice.leavers}
          axisName={notice.axis}
          beforeName={notice.stayers}
          frame={{ title: notice.titles.neutral[practice], level: 3, note: notice.aside, empty: notice.empty }}
        />
        <DotIntervals
          language={chartLanguage(speech)}
          unit="percent"
          rows={classRows({ cuts: trap.cuts, rates: lag.rates }, speech)}
          {...overallRate(lag.rates, speech)}
          rowsName={notice.curveRows[practice]}
          valueName={rate}
          frame={{
            title: notice.curve[practice](when),
            level: 3,
            subtitle: notice.curveSubtitle,
            definition: <HowLink id={practice} />,
            empty: notice.empty,
          }}
        />
      </div>
    </div>
  );
}

interface LagProps {
  readonly months: number;
  readonly most: number;
  readonly when: string;
  readonly onMonths: (months: number) => void;
}

function Lag({ months, most, when, onMonths }: LagProps) {
  const { notice } = useSpeech().messages.hoursTime;
  const id = useId();
  return (
    <div className={css.lag}>
      <label htmlFor={id}>{notice.lag}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={months}
        aria-valuetext={when}
        onChange={({ target }) => onMonths(Number(target.value))}
      />
      <output htmlFor={id}>{when}</output>
    </div>
  );
}
