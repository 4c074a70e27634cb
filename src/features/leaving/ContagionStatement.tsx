import { VerdictMark } from '../../charts/VerdictMark';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { hypothesisOf, isSettled } from '../hours/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import { excludesOne } from '../page/directions';
import page from '../page/page.module.css';
import { intervalText, verdictReasonText } from '../page/reasonText';
import { Statement } from '../page/Statement';

/** Whether one exit draws others after it: the claim's own line, on all of the data. */
export function ContagionStatement({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving.contagion;
  const contagion = hypothesisOf(report, 'contagion');
  return (
    <Statement title={words.titles[contagion.verdict]} reading={words.reading}>
      <div className={page.paragraphs} data-contagion={contagion.verdict}>
        <p>
          <VerdictMark language={chartLanguage(speech)} verdict={contagion.verdict} />
        </p>
        {foundTexts(report, speech).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p className={page.smallPrint}>
        {contagion.estimate !== null &&
          contagion.exits !== null &&
          `${words.count(format.count(contagion.managers), format.count(contagion.exits))} `}
        <HowLink id="contagion" />
      </p>
    </Statement>
  );
}

function foundTexts(report: Protected<Report>, speech: Speech): readonly string[] {
  const { messages, format } = speech;
  const words = messages.leaving.contagion;
  const contagion = hypothesisOf(report, 'contagion');
  const { estimate, lower, upper, details } = contagion;
  const reason = isSettled(contagion) ? [] : [verdictReasonText(contagion, report.managers.count, speech)];
  if (estimate === null || lower === null) return reason;
  const interval = intervalText(lower, upper, speech);
  if (!excludesOne(lower, upper)) return [words.open(interval), ...reason];
  return [
    words.typical(format.ratio(estimate), interval),
    ...(details?.kind === 'contagion'
      ? [words.perExit(format.ratio(details.ratioPerExit), format.count(details.monthsAfter))]
      : []),
    ...reason,
  ];
}
