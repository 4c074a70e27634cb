import { Runway } from '../../../charts/Runway';
import type { RunwayUnit } from '../../../charts/runwayRows';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import type { RunwayMeasure } from '../../../core/model/runwayReport';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { chartLanguage } from '../../page/chartLanguage';
import page from '../../page/page.module.css';
import { Statement } from '../../page/Statement';
import { refusalText } from '../attribution/attributionText';
import css from './movers.module.css';
import { runwayTitle } from './moversText';

const UNITS: Readonly<Record<RunwayMeasure, RunwayUnit>> = {
  coaching: 'hours',
  training: 'hours',
  morale: 'points',
  attainment: 'percent',
};

/** The last twelve months before an exit, against people like them who stayed. */
export function RunwayStatement({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { runway } = report;
  const words = trialIn(format.language).runway;
  const names = messages.attribution.runwayMeasures;
  if (!runway.tested || runway.measures.length === 0)
    return (
      <Statement title={words.title}>
        <p className={page.reading} data-runway="none">
          {refusalText(runway.reason, report, speech) || words.empty}
        </p>
      </Statement>
    );
  return (
    <Statement folded title={words.title} reading={words.reading}>
      <div className={css.multiples} data-runway={runway.measures.length}>
        {runway.measures.map(({ measure, points }) => (
          <Runway
            key={measure}
            language={chartLanguage(speech)}
            name={names[measure]}
            points={points}
            noticeMonths={runway.noticeMonths}
            unit={UNITS[measure]}
            frame={{
              title: runwayTitle(names[measure], points, runway.noticeMonths, speech),
              level: 3,
              count: words.count(format.count(Math.max(0, ...points.map(({ exits }) => exits)))),
              empty: words.empty,
            }}
          />
        ))}
      </div>
      <p className={page.smallPrint}>{words.pointwise}</p>
    </Statement>
  );
}
