import { type Costs, EXIT_COSTS, turnoverCost } from '../../core/model/turnoverCost';
import { useSpeech } from '../../i18n/LanguageProvider';
import { CostTable } from '../costs/CostTable';
import { HowLink } from '../help/HowLink';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import type { OverviewShown } from './overviewShown';

interface CostStatementProps {
  readonly shown: OverviewShown;
  readonly costs: Costs;
  readonly onCosts: (costs: Costs) => void;
}

/** What the exits cost, between two guesses: never one number. */
export function CostStatement({ shown: { view }, costs, onCosts }: CostStatementProps) {
  const { messages, format } = useSpeech();
  const words = messages.overviewPart.cost;
  const cost = turnoverCost(view.whole.counted, costs);
  const title = () => {
    if (cost === null) return words.titleNone;
    return cost.low === cost.high
      ? words.titleOne(format.number(cost.low))
      : words.title(format.number(cost.low), format.number(cost.high));
  };
  return (
    <Statement title={title()} reading={words.subtitle}>
      <CostTable inputs={EXIT_COSTS} costs={costs} onCosts={onCosts} />
      <p className={page.smallPrint}>
        {words.count(format.count(view.whole.counted))} {messages.costs.shared} <HowLink id="cost" />
      </p>
    </Statement>
  );
}
