import { useContext, useState } from 'react';
import type { HoursView } from '../../core/model/hoursView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { Comparison } from '../compared/Comparison';
import { PartNameContext } from '../filter/partName';
import { TermList } from '../help/TermList';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { CrossedStatement } from './CrossedStatement';
import { HoursStatement } from './HoursStatement';
import { NoticeStatement } from './NoticeStatement';
import { QuarterStatement } from './QuarterStatement';
import { RegionsStatement } from './RegionsStatement';
import { PRACTICES, type Practice } from './viewModel';

interface HoursScreenProps {
  readonly report: Protected<Report>;
  readonly view: Protected<HoursView>;
  readonly part: PartReport;
  /** No filter is on. */
  readonly whole: boolean;
}

/** The claim's own chart: turnover against coaching or training hours, and what chance alone would draw. */
export function HoursScreen({ report, view, part, whole }: HoursScreenProps) {
  const { hours } = useSpeech().messages;
  const [practice, setPractice] = useState<Practice>('coaching');
  // Without a file of hours the first statement says what is missing, once.
  const hasHours = PRACTICES.some((one) => report.coverage.some(({ table, present }) => table === one && present));
  return (
    <>
      <ScreenHeading small>{hours.heading(useContext(PartNameContext))}</ScreenHeading>
      <TermList terms={['practice', 'expected', 'rateRatio', 'noticePeriod', 'shuffle', 'withheld']} />
      {hasHours && (
        <fieldset className={page.choice}>
          <legend className="visuallyHidden">{hours.toggle}</legend>
          {PRACTICES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="practice"
                value={one}
                checked={practice === one}
                onChange={() => setPractice(one)}
              />
              {hours.practice[one]}
            </label>
          ))}
        </fieldset>
      )}
      <Statement>
        <HoursStatement report={report} practice={practice} filtered={whole ? undefined : { view, part }} />
      </Statement>
      <Comparison />
      {hasHours && (
        <>
          <NoticeStatement
            key={practice}
            trap={view.notice[practice]}
            practice={practice}
            leaveOutMonths={report.options.leaveOutMonths}
          />
          <Statement>
            <QuarterStatement classes={view.byQuarter[practice]} practice={practice} />
          </Statement>
          <Statement>
            <CrossedStatement crossed={view.crossed} report={report} />
          </Statement>
          <Statement>
            <RegionsStatement regions={view.regions} practice={practice} />
          </Statement>
        </>
      )}
    </>
  );
}
