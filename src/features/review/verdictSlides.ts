import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Provenance, Slide } from '../../core/model/slide';
import type { VerdictId } from '../../core/model/verdict';
import type { Speech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { managingText } from '../claim/attribution/attributionText';
import { basisText } from '../claim/basisText';
import { changeText } from '../claim/evidence/changeText';
import { doubtTexts } from '../claim/evidence/doubtText';
import { docketTitle, overallReasonText, overallText, verdictSentence } from '../claim/sentenceText';
import { isRival } from '../claim/viewModel';
import { intervalText } from '../page/reasonText';
import { writtenSlide } from './freeze';

/** The marks of the page as letters: shape and word say what colour would. */
const MARKS: Readonly<Record<VerdictId, string>> = {
  supports: '●',
  contradicts: '○',
  cannotTell: '◐',
  notTestable: '·',
};

/** `What it predicts: …`, `Could it be something else? …`; nothing where there is nothing to tell. */
function told(title: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`${title}${title.endsWith('?') ? '' : ':'} ${texts.join(' ')}`];
}

/** The mark and its word: `● supports`. */
export function markedVerdict(verdict: VerdictId, { messages }: Speech, rival = false): string {
  const { verdicts, supportsRival } = messages.charts;
  return `${MARKS[verdict]} ${rival && verdict === 'supports' ? supportsRival : verdicts[verdict]}`;
}

/** One line of evidence: what was claimed, the verdict with its mark, what speaks for and against it, and the doubt. */
export function lineSlide(
  line: HypothesisReport,
  report: Protected<Report>,
  provenance: Provenance,
  speech: Speech,
): Slide {
  const { messages, format } = speech;
  const { hypotheses, words } = messages;
  const says = messages.review.verdict;
  const trial = trialIn(format.language);
  const { name, predicts } = hypotheses[line.id];
  const doubts = doubtTexts(line, speech);
  const missing =
    line.missing === null ? [] : [trial.missingAdds(words.tables[line.missing], words.tablePurpose[line.missing])];
  const slide = writtenSlide(
    {
      kind: 'text',
      title: says.title(name, markedVerdict(line.verdict, speech, isRival(line))),
      subtitle: says.fixed(predicts),
      body: [
        verdictSentence(line, report, speech),
        ...told(trial.seen, seenTexts(line, speech)),
        ...told(trial.predicts, [trial.lines[line.id].predicts]),
        ...told(trial.rival, [trial.lines[line.id].rival]),
        ...told(trial.somethingElse, doubts),
        ...told(trial.change, [changeText(line, speech), ...missing]),
      ],
      provenance: { ...provenance, method: name },
    },
    format.language,
  );
  return { ...slide, smallPrint: [basisText(line, speech), says.ofAll].filter((text) => text !== null) };
}

/** The estimate with its interval, what chance gives, and other ways to count: a sentence each. */
export function seenTexts(line: HypothesisReport, speech: Speech): readonly string[] {
  const { messages, format } = speech;
  const { evidence } = messages.claim;
  const says = messages.review.verdict;
  const { estimate, lower, upper, specifications } = line;
  const unit = Object.entries(evidence.unitsOf).find(([id]) => id === line.id)?.[1] ?? evidence.units[line.unit];
  const chances = (['p', 'pPermutation', 'pAdjusted'] as const).flatMap((one) => {
    const value = line[one];
    return value === null ? [] : [says.value(evidence[one], format.pValue(value))];
  });
  return [
    ...(estimate === null ? [] : [says.estimate(`${format.ratio(estimate)}${unit}`)]),
    ...(lower === null ? [] : [says.interval(intervalText(lower, upper, speech))]),
    ...(chances.length === 0 ? [] : [says.chances(chances.join('; '))]),
    ...(specifications === null
      ? []
      : [
          says.otherWays(
            evidence.specificationsAgree(format.count(specifications.agree), format.count(specifications.total)),
          ),
        ]),
  ];
}

/** The verdict on the article's sentence as a whole: the share it rests on, its reason, its reservations. */
export function overallSlide(report: Protected<Report>, provenance: Provenance, speech: Speech): Slide {
  const { messages, format } = speech;
  const { ready, verdict } = messages.review;
  const managing = managingText(report, speech);
  const slide = writtenSlide(
    {
      kind: 'text',
      title: overallText(report, speech),
      subtitle: ready.answer,
      body: [
        verdict.claimed(messages.claim.article),
        [...(managing === null ? [] : [managing]), overallReasonText(report, speech)].join(' ').trim(),
        docketTitle(report, speech),
        report.overall.cautions.map(({ code }) => messages.cautions[code]).join(' '),
        trialIn(format.language).association,
      ].filter((text) => text !== ''),
      provenance: { ...provenance, method: ready.method },
    },
    format.language,
  );
  return { ...slide, smallPrint: [verdict.ofAll] };
}
