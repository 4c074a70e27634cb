import { lazy, type ReactNode, Suspense, useCallback, useContext } from 'react';
import { ChartExtrasContext, type DrawnChart } from '../../charts/chartExtras';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';

const PictureMenu = lazy(async () => ({ default: (await import('./PictureMenu')).PictureMenu }));

interface PicturesProps {
  readonly report: Protected<Report>;
  readonly children: ReactNode;
}

/** Lets every chart of a screen be taken along as a picture, after whatever else can be done with it. */
export function Pictures({ report, children }: PicturesProps) {
  const speech = useSpeech();
  const others = useContext(ChartExtrasContext);
  const extras = useCallback(
    (chart: DrawnChart) => (
      <>
        {others?.(chart)}
        <Suspense fallback={null}>
          <PictureMenu chart={chart} source={sourceOf(report, speech)} />
        </Suspense>
      </>
    ),
    [others, report, speech],
  );
  return <ChartExtrasContext value={extras}>{children}</ChartExtrasContext>;
}

/** What every figure of a screen was counted from. */
function sourceOf(report: Report, { messages, format }: Speech): string[] {
  const { scope } = messages.app;
  return [
    `${messages.words.outcomes[report.options.outcome]}${scope.where(scope.period(format.day(report.from), format.day(report.asOf)))}`,
    scope.people(report.people, format.count(report.people)),
    scope.exitsCounted(report.exits.counted, format.count(report.exits.counted)),
    `Mainstay ${report.app}`,
  ];
}
