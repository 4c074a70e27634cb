import { Funnel } from '../../charts/Funnel';
import { ScepticMargin } from '../../charts/ScepticMargin';
import { ShuffleHistogram } from '../../charts/ShuffleHistogram';
import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { verdictReasonText } from '../page/reasonText';
import { chanceText, specificationsText, spreadText } from './marginText';
import { funnelTitleText } from './titleText';
import { funnelTeams, funnelTitle, hypothesisOf, isSettled, teamSums } from './viewModel';

interface FunnelStatementProps {
  readonly report: Protected<Report>;
  /** The teams a filter leaves; absent: all data, with the verdict that comes from them. */
  readonly filtered?: Protected<ManagersView> | undefined;
}

/** Each team against the spread that chance alone would give teams of its size. */
export function FunnelStatement({ report, filtered }: FunnelStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { funnel } = messages.hours;
  const teams = funnelTeams(filtered?.teams ?? report.managers.rows);
  const sums = teamSums(teams);
  const management = hypothesisOf(report, 'management');
  return (
    <Funnel
      language={chartLanguage(speech)}
      teams={teams}
      limits={filtered?.funnel ?? report.managers.funnel}
      frame={{
        title: funnelTitleText(filtered ? { kind: 'neutral' } : funnelTitle(report), speech),
        subtitle: funnel.subtitle,
        count: messages.hours.count(format.count(sums.teams), format.count(sums.exits)),
        empty: funnel.empty,
        ...(filtered ? {} : { margin: <Margin report={report} /> }),
        plainMargin: [
          ...(filtered ? [messages.hours.ofAllData] : []),
          spreadText(management, speech),
          chanceText(management, 'managers', speech),
          specificationsText(management, speech),
        ],
        note: [
          ...(filtered ? [messages.managers.filtered] : []),
          ...(filtered?.scaled ? [messages.managers.scaled] : []),
        ].join(' '),
        definition: <HowLink id="funnel" />,
      }}
    />
  );
}

function Margin({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const language = chartLanguage(speech);
  const { chance } = speech.messages.hours;
  const management = hypothesisOf(report, 'management');
  const { shuffled } = management;
  return (
    <ScepticMargin
      language={language}
      howSure={
        <div className={page.paragraphs}>
          <p>{spreadText(management, speech)}</p>
          {!isSettled(management) && <p>{verdictReasonText(management, report.managers.count, speech)}</p>}
        </div>
      }
      chance={
        shuffled === null ? (
          <p>{chance.none}</p>
        ) : (
          <>
            <ShuffleHistogram language={language} shuffled="managers" histogram={shuffled} empty={chance.none} />
            <p>{chanceText(management, 'managers', speech)}</p>
          </>
        )
      }
      somethingElse={<p>{specificationsText(management, speech)}</p>}
    />
  );
}
