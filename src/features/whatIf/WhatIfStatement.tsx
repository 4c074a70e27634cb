import { useState } from 'react';
import { AvoidedExits } from '../../charts/AvoidedExits';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { COST_INPUTS, type Costs } from '../../core/model/turnoverCost';
import type { WhatIfReport } from '../../core/model/whatIfReport';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { refusalText } from '../claim/attribution/attributionText';
import { CostTable } from '../costs/CostTable';
import { HowLink } from '../help/HowLink';
import { hypothesisOf } from '../hours/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { savedRange } from './savedRange';
import { WhatIfChoices } from './WhatIfChoices';
import css from './whatIf.module.css';
import {
  cautionText,
  firstTarget,
  moneyTexts,
  type WhatIfKind,
  type WhatIfPractice,
  whatIfTexts,
  whatIfTitle,
} from './whatIfModel';

interface WhatIfStatementProps {
  readonly report: Protected<Report>;
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
}

/** What if every team got other hours: the one place for the conditional. */
export function WhatIfStatement({ report, costs, onCosts }: WhatIfStatementProps) {
  const speech = useSpeech();
  const words = trialIn(speech.format.language).whatIf;
  const [practice, setPractice] = useState<WhatIfPractice>('coaching');
  const asked = report.whatIf.find((one) => one.practice === practice) ?? report.whatIf[0];
  if (asked === undefined || asked.targets.length < 2) {
    const management = report.hypotheses.find(({ id }) => id === 'management');
    const reason = management?.verdict === 'notTestable' ? refusalText(management.reason, report, speech) : '';
    return (
      <Statement title={speech.messages.whatIf.toWhatIf}>
        <p className={page.reading} data-what-if="none">
          {`${reason} ${words.empty}`.trim()}
        </p>
      </Statement>
    );
  }
  return (
    <Statement>
      <WhatIf
        key={asked.practice}
        asked={asked}
        report={report}
        onPractice={setPractice}
        costs={costs}
        onCosts={onCosts}
      />
    </Statement>
  );
}

interface WhatIfProps extends WhatIfStatementProps {
  readonly asked: WhatIfReport;
  readonly onPractice: (practice: WhatIfPractice) => void;
}

function WhatIf({ asked, report, onPractice, costs, onCosts }: WhatIfProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = trialIn(format.language).whatIf;
  const { verdict } = hypothesisOf(report, asked.practice);
  const [kind, setKind] = useState<WhatIfKind>('atLeast');
  const [moved, setMoved] = useState<number | null>(null);
  const chosen = Math.min(moved ?? firstTarget(asked, report), asked.targets.length - 1);
  const target = asked.targets[chosen];
  if (target === undefined) throw new Error(`invalid target; the report has ${asked.targets.length}: ${chosen}`);
  const outcomeTexts = whatIfTexts(target[kind], verdict === 'supports', speech);
  const costTexts = moneyTexts(target[kind], costs, speech);
  return (
    <div data-what-if={asked.practice}>
      <AvoidedExits
        language={chartLanguage(speech)}
        points={asked.targets.map(({ hours, ...outcomes }) => ({ hours, ...outcomes[kind] }))}
        chosen={chosen}
        frame={{
          title: whatIfTitle(asked.practice, kind, target, verdict === 'supports', speech),
          caution: cautionText(asked.practice, target[kind], verdict, speech) ?? messages.whatIf.association,
          subtitle: words.subtitle,
          definition: <HowLink id="doseResponse" />,
          count: words.count(format.count(asked.exits), format.number(asked.years, asked.years % 1 === 0 ? 0 : 1)),
          empty: words.empty,
          margin: <Assumptions asked={asked} speech={speech} />,
          plainMargin: [
            ...outcomeTexts,
            ...(savedRange(target[kind], costs) === null ? [] : costTexts),
            `${words.assumptions}: ${assumptionTexts(asked, speech).join(' ')}`,
          ],
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
      <div className={css.outcome} aria-live="polite" data-outcome={target.hours}>
        {[...outcomeTexts, ...costTexts].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <CostTable inputs={COST_INPUTS} costs={costs} onCosts={onCosts} />
      <p className={page.smallPrint}>{messages.costs.shared}</p>
    </div>
  );
}

interface AssumptionsProps {
  readonly asked: WhatIfReport;
  readonly speech: Speech;
}

function Assumptions({ asked, speech }: AssumptionsProps) {
  const words = trialIn(speech.format.language).whatIf;
  return (
    <div className={css.assumptions}>
      <h3>{words.assumptions}</h3>
      <ul>
        {assumptionTexts(asked, speech).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function assumptionTexts({ assumptions }: WhatIfReport, { messages }: Speech): readonly string[] {
  return [...assumptions.map((one) => messages.attribution.whatIfAssumptions[one]), messages.whatIf.oneAtATime];
}
