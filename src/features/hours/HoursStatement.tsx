import { HoursScatter } from '../../charts/HoursScatter';
import { ScepticMargin } from '../../charts/ScepticMargin';
import { ShuffleHistogram } from '../../charts/ShuffleHistogram';
import type { HoursView } from '../../core/model/hoursView';
import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { yearsText } from '../page/periodText';
import { verdictReasonText } from '../page/reasonText';
import { chanceText, somethingElseTexts, sureTexts } from './marginText';
import { hoursTitleText } from './titleText';
import { type HoursTitle, hoursTeams, hoursTitle, hypothesisOf, isSettled, type Practice, teamSums } from './viewModel';

/** The teams a filter leaves. */
interface HoursPart {
  readonly view: Protected<HoursView>;
  readonly part: PartReport;
}

interface HoursStatementProps {
  readonly report: Protected<Report>;
  readonly practice: Practice;
  /** Absent: all data, with the line and the verdict that come from them. */
  readonly filtered?: HoursPart | undefined;
}

export function HoursStatement({ report, practice, filtered }: HoursStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { hours } = messages;
  const hypothesis = hypothesisOf(report, practice);
  const title: HoursTitle = filtered ? { kind: 'neutral' } : hoursTitle(hypothesis);
  const teams = hoursTeams(filtered?.view.teams ?? report.managers.rows, practice);
  const sums = teamSums(teams);
  const line = !filtered && isSettled(hypothesis) ? (hypothesis.practice?.line ?? null) : null;
  const years = yearsText(filtered?.part.from ?? report.from, filtered?.part.to ?? report.asOf);
  const notes = [
    ...(filtered ? [messages.hoursTime.filtered] : line === null && sums.teams > 0 ? [hours.noLine] : []),
    ...(filtered?.view.scaled ? [messages.hoursTime.scaled] : []),
  ];
  return (
    <HoursScatter
      language={chartLanguage(speech)}
      practice={practice}
      leaveOutMonths={report.options.leaveOutMonths}
      teams={teams}
      line={line}
      thresholdHours={null}
      frame={{
        title: hoursTitleText(title, practice, years, speech),
        ...(title.kind === 'perHourFewer' || title.kind === 'perHourMore' ? { caution: hours.association } : {}),
        subtitle: report.expected?.hiringTerms ? hours.subtitleHiring : hours.subtitle,
        count: hours.count(format.count(sums.teams), format.count(sums.exits)),
        empty: hours.empty[practice],
        ...(filtered ? {} : { margin: <Margin report={report} hypothesis={hypothesis} practice={practice} /> }),
        plainMargin: [
          ...(filtered ? [hours.ofAllData] : []),
          ...sureTexts(hypothesis, speech).slice(0, 1),
          chanceText(hypothesis, 'hours', speech),
          ...somethingElseTexts(report, hypothesis, practice, speech).slice(0, 1),
        ],
        note: notes.join(' '),
        definition: <HowLink id={practice} />,
      }}
    />
  );
}

interface MarginProps {
  readonly report: Protected<Report>;
  readonly hypothesis: HypothesisReport;
  readonly practice: Practice;
}

function Margin({ report, hypothesis, practice }: MarginProps) {
  const speech = useSpeech();
  const language = chartLanguage(speech);
  const { chance } = speech.messages.hours;
  const { shuffled } = hypothesis;
  return (
    <ScepticMargin
      language={language}
      howSure={
        <Paragraphs
          texts={[
            ...sureTexts(hypothesis, speech),
            ...(isSettled(hypothesis) ? [] : [verdictReasonText(hypothesis, report.managers.count, speech)]),
          ]}
        />
      }
      chance={
        shuffled === null ? (
          <p>{chance.none}</p>
        ) : (
          <>
            <ShuffleHistogram language={language} shuffled="hours" histogram={shuffled} empty={chance.none} />
            <p>{chanceText(hypothesis, 'hours', speech)}</p>
          </>
        )
      }
      somethingElse={<Paragraphs texts={somethingElseTexts(report, hypothesis, practice, speech)} />}
    />
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div className={page.paragraphs}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
