import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Provenance, Slide } from '../../core/model/slide';
import { VERDICTS } from '../../core/model/verdict';
import type { Speech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { changeText } from '../claim/evidence/changeText';
import { methodRivalText, methodText } from '../claim/methodText';
import { roughCount } from '../claim/roughCount';
import { docketTitle, overallText, verdictSentence } from '../claim/sentenceText';
import { docket, docketGroups, isRival } from '../claim/viewModel';
import { yearsText } from '../page/periodText';
import { writtenSlide } from './freeze';
import { nextSteps } from './nextSteps';
import { filesToAdd, isUntested, saidTexts, untestedTexts } from './untestedReview';
import { markedVerdict, overallSlide } from './verdictSlides';

/** The words of a review made from a report: its charts go between them. */
export interface ReadyMadeWords {
  readonly before: readonly Slide[];
  readonly after: readonly Slide[];
}

/** Most lines of text a slide holds that can be read from the back of a room. */
const MOST_LINES = 5;
/** Lines that mostly stay within one. */
const MOST_SHORT_LINES = 8;

/**
 * Question and answer before the findings; rivals, what cannot be told and what would settle it, next steps, the method and every line
 * after them. Where nothing can be tested: what the data say all the same, what keeps the lines from being tested, and what
 * would change that.
 */
export function readyMadeWords(
  report: Protected<Report>,
  provenance: Provenance,
  speech: Speech,
  chartTitles: readonly string[],
): ReadyMadeWords {
  const { messages, format } = speech;
  const words = messages.review.ready;
  const { tested } = docket(report);
  const groups = docketGroups(tested);
  const linesOf = (group: 'article' | 'rivals') => groups.find((one) => one.group === group)?.lines ?? [];
  const said = (line: HypothesisReport) =>
    words.line(
      messages.hypotheses[line.id].name,
      markedVerdict(line.verdict, speech, isRival(line)),
      verdictSentence(line, report, speech),
    );
  const undecided = tested.filter(({ verdict }) => verdict === 'cannotTell');
  const untested = tested.filter(({ verdict }) => verdict === 'notTestable');
  const write = (kind: 'title' | 'text', title: string, body: readonly string[], subtitle = '') =>
    writtenSlide({ kind, title, subtitle, body, provenance: { ...provenance, method: words.method } }, format.language);
  const pages = (title: string, lines: readonly string[], subtitle?: string, most = MOST_LINES) =>
    paged(lines, most).map((body, index, { length }) => {
      const ownTitle = length === 1 ? title : words.page(title, format.count(index + 1), format.count(length));
      return write('text', ownTitle, body, subtitle);
    });
  const opening = write(
    'title',
    words.question,
    [],
    words.questionOf(yearsText(report.from, report.asOf), messages.claim.article),
  );
  const method = pages(words.method, [
    ...VERDICTS.map((verdict) =>
      messages.review.verdict.title(markedVerdict(verdict, speech), methodText(verdict, report, speech)),
    ),
    `${methodRivalText(report, speech)} ${words.association}`,
  ]);
  if (isUntested(report))
    return {
      before: [opening, ...pages(words.said, saidTexts(report, chartTitles, speech), '', MOST_SHORT_LINES)],
      after: [
        ...pages(
          overallText(report, speech),
          untestedTexts(report, speech),
          docketTitle(report, speech),
          MOST_SHORT_LINES,
        ),
        ...pages(words.files, filesToAdd(report, speech), '', MOST_SHORT_LINES),
        ...method,
      ],
    };
  const waiting = undecided.toSorted(byExitsNeeded).filter((line) => waitsForExits(line, speech));
  const others = [...undecided.filter((line) => !waiting.includes(line)), ...untested];
  const open = [
    ...moreExitsText(waiting, speech),
    ...others.map((line) =>
      words.line(
        messages.hypotheses[line.id].name,
        markedVerdict(line.verdict, speech),
        stepText(line, report, speech),
      ),
    ),
  ];
  return {
    before: [opening, overallSlide(report, provenance, speech)],
    after: [
      ...pages(words.rivals, linesOf('rivals').map(said)),
      ...pages(words.cannotTell, open, words.nextSteps),
      ...pages(words.todo.title, nextSteps(report, speech)),
      ...method,
      ...pages(words.article, linesOf('article').map(said)),
    ],
  };
}

/** What would settle it; of a line that cannot be tested, what is missing. */
function stepText(line: HypothesisReport, report: Protected<Report>, speech: Speech): string {
  return line.verdict === 'notTestable' ? verdictSentence(line, report, speech) : changeText(line, speech);
}

/** Whether all it takes are more exits, whose number can be told. */
function waitsForExits(line: HypothesisReport, speech: Speech): boolean {
  const { changes } = trialIn(speech.format.language);
  return line.exitsNeeded !== null && changeText(line, speech) === changes.moreExits(roughly(line, speech));
}

/** What holds for all of them is said once. */
function moreExitsText(lines: readonly HypothesisReport[], speech: Speech): readonly string[] {
  const { hypotheses, review } = speech.messages;
  const each = lines.map((line) => review.ready.step(hypotheses[line.id].name, roughly(line, speech)));
  return each.length === 0 ? [] : [review.ready.steps(speech.format.list(each))];
}

function roughly({ exitsNeeded }: HypothesisReport, { format }: Speech): string {
  return format.count(roughCount(exitsNeeded ?? 0));
}

/** What needs the least comes first. */
function byExitsNeeded(one: HypothesisReport, other: HypothesisReport): number {
  return (one.exitsNeeded ?? Number.POSITIVE_INFINITY) - (other.exitsNeeded ?? Number.POSITIVE_INFINITY) || 0;
}

/** As few pages as hold the lines, each with about as many. */
function paged(lines: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.ceil(lines.length / most);
  const each = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, page) => lines.slice(page * each, (page + 1) * each));
}
