import { TwoByTwo } from '../../charts/TwoByTwo';
import type { TwoByTwoRow } from '../../charts/twoByTwoRows';
import type { CrossedHours } from '../../core/model/hoursView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { hypothesisOf } from './viewModel';

interface CrossedStatementProps {
  readonly crossed: CrossedHours | null;
  readonly report: Protected<Report>;
}

const SIDES = ['less', 'more'] as const;

/** Training and coaching crossed, with the verdict on whether one needs the other beside it. */
export function CrossedStatement({ crossed, report }: CrossedStatementProps) {
  const speech = useSpeech();
  const { messages } = speech;
  const words = messages.hoursTime.crossed;
  const { verdict } = hypothesisOf(report, 'trainingNeedsCoaching');
  return (
    <TwoByTwo
      language={chartLanguage(speech)}
      cells={crossed === null ? [] : cellsOf(crossed)}
      medians={{ trainingHours: crossed?.trainingCut ?? 0, coachingHours: crossed?.coachingCut ?? 0 }}
      frame={{
        title: words.title,
        subtitle: words.subtitle,
        margin: (
          <div className={page.paragraphs} data-interaction={verdict}>
            <p>{words.verdict(messages.hypotheses.trainingNeedsCoaching.name, messages.charts.verdicts[verdict])}</p>
            <p>{words.verdictAside}</p>
          </div>
        ),
        definition: <HowLink id="trainingNeedsCoaching" />,
        empty: words.empty,
      }}
    />
  );
}

function cellsOf({ rates }: CrossedHours): TwoByTwoRow[] {
  return SIDES.flatMap((training, row) =>
    SIDES.map((coaching, column) => ({ training, coaching, cell: rates[2 * row + column] ?? null })),
  );
}
