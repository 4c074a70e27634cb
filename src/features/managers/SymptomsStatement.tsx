import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { type HypothesisReport, SYMPTOM_PAIRS } from '../../core/model/hypothesisReport';
import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { hypothesisOf } from '../hours/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import css from './managers.module.css';
import { meanDot, observedDot, openTeams } from './teamDots';

interface SymptomsStatementProps {
  readonly report: Protected<Report>;
  readonly view: Protected<ManagersView>;
  readonly whole: boolean;
}

/** Turnover, struggling sellers and morale of the same teams, side by side in the same order. */
export function SymptomsStatement({ report, view, whole }: SymptomsStatementProps) {
  const speech = useSpeech();
  const { managers } = speech.messages;
  const words = managers.symptoms;
  const symptoms = hypothesisOf(report, 'symptoms');
  const teams = openTeams(view.teams);
  const isTogether = whole && symptoms.verdict === 'supports';
  const lists = [
    { id: 'exits', unit: 'ratio', rows: teams.map((team) => observedDot(team, speech)) },
    { id: 'struggling', unit: 'percent', rows: known(teams.map((team) => meanDot(team, team.struggling, speech))) },
    { id: 'morale', unit: 'points', rows: known(teams.map((team) => meanDot(team, team.morale, speech))) },
  ] as const;
  return (
    <Statement title={isTogether ? words.titles.together : words.titles.neutral} reading={words.reading}>
      <Correlations symptoms={symptoms} />
      <div className={css.lists} data-symptoms={symptoms.verdict}>
        {lists.map(({ id, unit, rows }) => (
          <DotIntervals
            key={id}
            language={chartLanguage(speech)}
            unit={unit}
            rows={rows}
            dense
            rowsName={managers.teams}
            valueName={words[id]}
            frame={{ title: words[id], level: 3, empty: words.none[id] }}
          />
        ))}
      </div>
      <p className={page.smallPrint}>
        {managers.order} <HowLink id="symptoms" />
      </p>
    </Statement>
  );
}

/** Nothing at all is on file, or every team keeps its row. */
function known(rows: readonly ShownDotRow[]): readonly ShownDotRow[] {
  return rows.some((row) => 'suppressed' in row || row.value !== null) ? rows : [];
}

function Correlations({ symptoms }: { readonly symptoms: HypothesisReport }) {
  const { messages, format } = useSpeech();
  const words = messages.managers.symptoms;
  const { details, verdict } = symptoms;
  if (details?.kind !== 'symptoms') return <p className={page.reading}>{words.noCorrelations}</p>;
  const write = (value: number) => format.number(value, 2);
  return (
    <div className={css.correlations}>
      <p>{words.correlations}</p>
      <ul>
        {SYMPTOM_PAIRS.flatMap((pair) => {
          const rho = details[pair];
          const interval = details.intervals?.[pair] ?? null;
          if (rho === null || interval === null) return [];
          const told = words.correlation(write(rho), format.interval(interval.lower, interval.upper, write));
          return [<li key={pair}>{`${messages.claim.evidence.details[pair]}: ${told}`}</li>];
        })}
      </ul>
      <p>{words.verdict(messages.hypotheses.symptoms.name, messages.charts.verdicts[verdict])}</p>
    </div>
  );
}
