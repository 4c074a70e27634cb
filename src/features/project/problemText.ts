import type { Speech } from '../../i18n/LanguageProvider';
import type { ProjectProblem } from '../../storage/problem';
import { sizeText } from '../page/sizeText';

/** What was wrong with a project, and how to mend it. */
export function problemText(problem: ProjectProblem, { messages, format }: Speech): string {
  const { problems } = messages.project;
  switch (problem.code) {
    case 'tooLarge':
      return problems.tooLarge(sizeText(problem.bytes, format), sizeText(problem.most, format));
    case 'invalid':
      return problems.invalid(problem.path === '' ? '.' : problem.path);
    case 'newerFormat':
      return problems.newerFormat(format.count(problem.version));
    default:
      return problems[problem.code];
  }
}
