import { useState } from 'react';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { Pictures } from '../download/Pictures';
import page from '../page/page.module.css';
import { yearsText } from '../page/periodText';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { FunnelStatement } from './FunnelStatement';
import { HoursStatement } from './HoursStatement';
import { PRACTICES, type Practice } from './viewModel';

/** The claim's own chart: turnover against coaching or training hours, and what chance alone would draw. */
export function HoursScreen({ report }: { readonly report: Protected<Report> }) {
  const { hours } = useSpeech().messages;
  const [practice, setPractice] = useState<Practice>('coaching');
  return (
    <Pictures report={report}>
      <ScreenHeading small>{hours.heading(yearsText(report.from, report.asOf))}</ScreenHeading>
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
      <Statement>
        <HoursStatement report={report} practice={practice} />
      </Statement>
      <Statement>
        <FunnelStatement report={report} />
      </Statement>
    </Pictures>
  );
}
