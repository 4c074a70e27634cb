import { Funnel } from '../../charts/Funnel';
import { ScepticMargin } from '../../charts/ScepticMargin';
import { ShuffleHistogram } from '../../charts/ShuffleHistogram';
import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { funnelTitleText } from '../hours/titleText';
import { funnelTeams, funnelTitle, hypothesisOf, isSettled, teamSums } from '../hours/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import { excludesOne } from '../page/directions';
import page from '../page/page.module.css';
import { intervalText, verdictReasonText } from '../page/reasonText';

interface FunnelStatementProps {
  readonly report: Protected<Report>;
  readonly view: Protected<ManagersView>;
  /** No filter is on: then the verdict of all data may stand here. */
  readonly whole: boolean;
}

/** Each team against the spread that chance alone would give teams of its size. */
export function FunnelStatement({ report, view, whole }: FunnelStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { funnel } = messages.hours;
  const { filtered, scaled } = messages.managers;
  const teams = funnelTeams(view.teams);
  const sums = teamSums(teams);
  return (
    <Funnel
      language={chartLanguage(speech)}
      teams={teams}
      limits={view.funnel}
      frame={{
        title: funnelTitleText(whole ? funnelTitle(report) : { kind: 'neutral' }, speech),
        subtitle: funnel.subtitle,
        count: messages.hours.count(format.count(sums.teams), format.count(sums.exits)),
        empty: funnel.empty,
        ...(whole ? { margin: <Margin report={report} /> } : {}),
        note: [...(whole ? [] : [filtered]), ...(view.scaled ? [scaled] : [])].join(' '),
        definition: <HowLink id="funnel" />,
      }}
    />
  );
}

function Margin({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const language = chartLanguage(speech);
  const { messages, format } = speech;
  const { chance, spread, spreadOpen, else: other, sure } = messages.hours;
  const management = hypothesisOf(report, 'management');
  const { shuffled, specifications, estimate, lower, upper } = management;
  return (
    <ScepticMargin
      language={language}
      howSure={
        <div className={page.paragraphs}>
          <p>
            {estimate === null
              ? sure.notTested
              : excludesOne(lower, upper)
                ? spread(format.ratio(estimate), intervalText(lower, upper, speech))
                : spreadOpen(intervalText(lower, upper, speech))}
          </p>
          {!isSettled(management) && <p>{verdictReasonText(management, report.managers.count, speech)}</p>}
        </div>
      }
      chance={
        shuffled === null ? (
          <p>{chance.none}</p>
        ) : (
          <>
            <ShuffleHistogram language={language} shuffled="managers" histogram={shuffled} empty={chance.none} />
            <p>{chance.managers(format.count(shuffled.shuffles), format.count(shuffled.asExtreme))}</p>
          </>
        )
      }
      somethingElse={
        <p>
          {specifications === null
            ? other.noSpecifications
            : other.specifications(format.count(specifications.agree), format.count(specifications.total))}
        </p>
      }
    />
  );
}
