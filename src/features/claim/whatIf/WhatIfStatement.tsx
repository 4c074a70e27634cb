import { useState } from 'react';
import { AvoidedExits } from '../../../charts/AvoidedExits';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import type { WhatIfReport, WhatIfTarget } from '../../../core/model/whatIfReport';
import { type Speech, useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { chartLanguage } from '../../page/chartLanguage';
import page from '../../page/page.module.css';
import { Statement } from '../../page/Statement';
import { refusalText } from '../attribution/attributionText';
import { Costs } from './Costs';
import { WhatIfChoices } from './WhatIfChoices';
import css from './whatIf.module.css';
import { firstTarget, type WhatIfKind, type WhatIfPractice, whatIfTexts, whatIfTitle } from './whatIfModel';

interface WhatIfStatementProps {
  readonly report: Protected<Report>;
  readonly onOptions: (options: Partial<AnalysisOptions>) => Promise<void>;
}

/** What if every team got other hours: the one place for the conditional. */
export function WhatIfStatement({ report, onOptions }: WhatIfStatementProps) {
  const speech = useSpeech();
  const words = trialIn(speech.format.language).whatIf;
  const [practice, setPractice] = useState<WhatIfPractice>('coaching');
  const asked = report.whatIf.find((one) => one.practice === practice) ?? report.whatIf[0];
  if (asked === undefined || asked.targets.length < 2) {
    const management = report.hypotheses.find(({ id }) => id === 'management');
    const reason = management?.verdict === 'notTestable' ? refusalText(management.reason, report, speech) : '';
    return (
      <Statement title={words.heading}>
        <p className={page.reading} data-what-if="none">
          {`${reason} ${words.empty}`.trim()}
        </p>
      </Statement>
    );
  }
  return (
    <Statement>
      <WhatIf key={asked.practice} asked={asked} report={report} onPractice={setPractice} onOptions={onOptions} />
    </Statement>
  );
}

interface WhatIfProps extends WhatIfStatementProps {
  readonly asked: WhatIfReport;
  readonly onPractice: (practice: WhatIfPractice) => void;
}

function WhatIf({ asked, report, onPractice, onOptions }: WhatIfProps) {
  const speech = useSpeech();
  const { format } = speech;
  const words = trialIn(format.language).whatIf;
  const [kind, setKind] = useState<WhatIfKind>('atLeast');
  const [moved, setMoved] = useState<number | null>(null);
  const chosen = Math.min(moved ?? firstTarget(asked, report), asked.targets.length - 1);
  const target = asked.targets[chosen];
  if (target === undefined) throw new Error(`invalid target; the report has ${asked.targets.length}: ${chosen}`);
  return (
    <div data-what-if={asked.practice}>
      <p className={css.eyebrow}>{words.heading}</p>
      <AvoidedExits
        language={chartLanguage(speech)}
        points={asked.targets.map(({ hours, ...outcomes }) => ({ hours, ...outcomes[kind] }))}
        chosen={chosen}
        frame={{
          title: whatIfTitle(asked.practice, kind, target, speech),
          subtitle: words.subtitle,
          count: words.count(format.count(asked.exits), format.number(asked.years, asked.years % 1 === 0 ? 0 : 1)),
          empty: words.empty,
          margin: <Assumptions asked={asked} report={report} speech={speech} />,
        }}
      />
      <WhatIfChoices
        report={report}
        asked={asked}
        kind={kind}
        chosen={chosen}
        onPractice={onPractice}
        onKind={setKind}
        onChoose={setMoved}
      />
      <Outcome target={target} kind={kind} speech={speech} />
      <Costs options={report.options} onOptions={onOptions} />
    </div>
  );
}

interface OutcomeProps {
  readonly target: WhatIfTarget;
  readonly kind: WhatIfKind;
  readonly speech: Speech;
}

function Outcome({ target, kind, speech }: OutcomeProps) {
  return (
    <div className={css.outcome} aria-live="polite" data-outcome={target.hours}>
      {whatIfTexts(target[kind], speech).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function Assumptions({
  asked,
  report,
  speech: { messages, format },
}: Pick<WhatIfProps, 'asked' | 'report'> & { readonly speech: Speech }) {
  const words = trialIn(format.language).whatIf;
  const verdict = report.hypotheses.find(({ id }) => id === asked.practice)?.verdict ?? 'notTestable';
  return (
    <div className={css.assumptions}>
      <h3>{words.assumptions}</h3>
      <ul>
        {asked.assumptions.map((assumption) => (
          <li key={assumption}>{messages.attribution.whatIfAssumptions[assumption]}</li>
        ))}
      </ul>
      {verdict !== 'supports' && (
        <p>{words.undecided(messages.hypotheses[asked.practice].name, messages.charts.verdicts[verdict])}</p>
      )}
    </div>
  );
}
