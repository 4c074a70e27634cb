import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ChartExtrasContext, type DrawnChart } from '../../charts/chartExtras';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Provenance, Slide } from '../../core/model/slide';
import { useSpeech } from '../../i18n/LanguageProvider';
import { FindingChart } from './FindingChart';
import { findingName, findings, MOST_FINDINGS, type WholeViews } from './findings';
import { frozenSlide } from './freeze';
import { methodOf } from './methodOf';
import { readyMadeWords } from './readyMade';
import css from './review.module.css';

interface ReadyMadeProps {
  readonly report: Protected<Report>;
  readonly provenance: Provenance;
  /** What the screens about leaving and morale show of all data. */
  readonly onViews: () => Promise<WholeViews>;
  readonly onMade: (slides: readonly Slide[]) => Promise<void>;
}

/** Its charts are those of the screens, with their titles and their doubt: drawn out of sight, frozen, and gone. */
export function ReadyMade({ onViews, ...made }: ReadyMadeProps) {
  const [views, setViews] = useState<WholeViews | null>(null);
  useEffect(() => {
    let gone = false;
    void onViews().then((found) => {
      if (!gone) setViews(found);
    });
    return () => {
      gone = true;
    };
  }, [onViews]);
  return (
    <div className={css.offstage} aria-hidden="true" inert>
      <Suspense fallback={null}>{views !== null && <Findings {...made} views={views} />}</Suspense>
    </div>
  );
}

type FindingsProps = Omit<ReadyMadeProps, 'onViews'> & { readonly views: WholeViews };

function Findings({ report, provenance, views, onMade }: FindingsProps) {
  const speech = useSpeech();
  const found = useMemo(() => findings(report, views), [report, views]);
  /** The first chart of each finding; one without has nothing to draw. */
  const drawn = useRef(new Map<number, DrawnChart>());
  const collectors = useMemo(
    () =>
      found.map((_, index) => (chart: DrawnChart) => {
        if (!drawn.current.has(index)) drawn.current.set(index, chart);
        return null;
      }),
    [found],
  );
  const made = useRef(false);
  useEffect(() => {
    if (made.current) return;
    made.current = true;
    const charts = found.flatMap((_, index) => drawn.current.get(index) ?? []).slice(0, MOST_FINDINGS);
    const { before, after } = readyMadeWords(
      report,
      provenance,
      speech,
      charts.map(({ title }) => title),
    );
    const slides = charts.map((chart) =>
      frozenSlide(
        chart,
        { provenance, method: methodOf(chart.frozen.kind, speech.messages.review), part: '' },
        speech.format.language,
      ),
    );
    void onMade([...before, ...slides, ...after]);
  }, [report, provenance, speech, found, onMade]);
  return found.map((finding, index) => (
    <ChartExtrasContext key={findingName(finding)} value={collectors[index] ?? null}>
      <FindingChart finding={finding} report={report} views={views} />
    </ChartExtrasContext>
  ));
}
