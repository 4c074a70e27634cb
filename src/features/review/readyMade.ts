import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Provenance, Slide } from '../../core/model/slide';
import { VERDICTS } from '../../core/model/verdict';
import type { Speech } from '../../i18n/LanguageProvider';
import { changeText } from '../claim/evidence/changeText';
import { methodRivalText, methodText } from '../claim/methodText';
import { verdictSentence } from '../claim/sentenceText';
import { docket, docketGroups, isRival } from '../claim/viewModel';
import { yearsText } from '../page/periodText';
import { writtenSlide } from './freeze';
import { markedVerdict, overallSlide } from './verdictSlides';

/** The words of a review made from a report: its charts go between them. */
export interface ReadyMadeWords {
  readonly before: readonly Slide[];
  readonly after: readonly Slide[];
}

/** Most lines of text a slide holds that can be read from the back of a room. */
const MOST_LINES = 5;

/** Question and answer before the findings; rivals, what cannot be told and what would settle it, the method and every line after them. */
export function readyMadeWords(report: Protected<Report>, provenance: Provenance, speech: Speech): ReadyMadeWords {
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
  const pages = (title: string, lines: readonly string[], subtitle?: string) =>
    paged(lines).map((body, index, { length }) => {
      const ownTitle = length === 1 ? title : words.page(title, format.count(index + 1), format.count(length));
      return write('text', ownTitle, body, subtitle);
    });
  const open = [...undecided.toSorted(byExitsNeeded), ...untested].map((line) =>
    words.line(messages.hypotheses[line.id].name, markedVerdict(line.verdict, speech), stepText(line, report, speech)),
  );
  return {
    before: [
      write('title', words.question, [], words.questionOf(yearsText(report.from, report.asOf), messages.claim.article)),
      overallSlide(report, provenance, speech),
    ],
    after: [
      ...pages(words.rivals, linesOf('rivals').map(said)),
      ...pages(words.cannotTell, open, words.nextSteps),
      ...pages(words.method, [
        ...VERDICTS.map((verdict) =>
          messages.review.verdict.title(markedVerdict(verdict, speech), methodText(verdict, report, speech)),
        ),
        `${methodRivalText(report, speech)} ${words.association}`,
      ]),
      ...pages(words.article, linesOf('article').map(said)),
    ],
  };
}

/** What would settle it; of a line that cannot be tested, what is missing. */
function stepText(line: HypothesisReport, report: Protected<Report>, speech: Speech): string {
  return line.verdict === 'notTestable' ? verdictSentence(line, report, speech) : changeText(line, speech);
}

/** What needs the least comes first. */
function byExitsNeeded(one: HypothesisReport, other: HypothesisReport): number {
  return (one.exitsNeeded ?? Number.POSITIVE_INFINITY) - (other.exitsNeeded ?? Number.POSITIVE_INFINITY) || 0;
}

function paged(lines: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index % MOST_LINES === 0) pages.push([]);
    pages[pages.length - 1].push(line);
  }
  return pages;
}
