import { Suspense, useEffect, useMemo, useRef } from 'react';
import { ChartExtrasContext, type DrawnChart } from '../../charts/chartExtras';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Provenance, Slide } from '../../core/model/slide';
import { useSpeech } from '../../i18n/LanguageProvider';
import { AttributionStatement } from '../claim/attribution/AttributionStatement';
import { FunnelStatement } from '../hours/FunnelStatement';
import { HoursStatement } from '../hours/HoursStatement';
import { frozenSlide } from './freeze';
import { methodOf } from './methodOf';
import { readyMadeWords } from './readyMade';
import css from './review.module.css';

interface ReadyMadeProps {
  readonly report: Protected<Report>;
  readonly provenance: Provenance;
  readonly onMade: (slides: readonly Slide[]) => void;
}

/** Its charts are those of the screens, with their titles and their doubt: drawn out of sight, frozen, and gone. */
export function ReadyMade({ report, provenance, onMade }: ReadyMadeProps) {
  return (
    <div className={css.offstage} aria-hidden="true" inert>
      <Suspense fallback={null}>
        <Findings report={report} provenance={provenance} onMade={onMade} />
      </Suspense>
    </div>
  );
}

function Findings({ report, provenance, onMade }: ReadyMadeProps) {
  const speech = useSpeech();
  const drawn = useRef(new Map<string, DrawnChart>());
  const collect = useMemo(
    () => (chart: DrawnChart) => {
      if (MAIN_CHARTS.has(chart.frozen.kind)) drawn.current.set(chart.frozen.kind, chart);
      return null;
    },
    [],
  );
  const made = useRef(false);
  useEffect(() => {
    if (made.current) return;
    made.current = true;
    const { before, after } = readyMadeWords(report, provenance, speech);
    const charts = [...drawn.current.values()].map((chart) =>
      frozenSlide(chart, provenance, speech.format.language, methodOf(chart.frozen.kind, speech.messages.review)),
    );
    onMade([...before, ...charts, ...after]);
  }, [report, provenance, speech, onMade]);
  return (
    <ChartExtrasContext value={collect}>
      <HoursStatement report={report} practice="coaching" />
      <FunnelStatement report={report} />
      <AttributionStatement report={report} onOptions={async () => undefined} />
    </ChartExtrasContext>
  );
}

/** What stands in a margin is said in words beside its chart. */
const MAIN_CHARTS: ReadonlySet<string> = new Set(['hoursScatter', 'funnel', 'exitShares']);
