import { downloadFile } from '../../charts/downloadFile';

interface Build {
  readonly version: string;
  readonly build: string;
}

/** Hands the reader what happened as a text. */
export function downloadReport(error: unknown, build: Build): void {
  const text = mistakeReport(error, build, navigator.userAgent);
  downloadFile('mainstay-report.txt', text, 'text/plain;charset=utf-8');
}

/**
 * Which version failed in which line, on what browser. What an error says may quote a cell: only our own words before the
 * quoted value are kept, and of other errors only their kind.
 */
export function mistakeReport(error: unknown, { version, build }: Build, browser: string): string {
  const lines = [`Mainstay ${version}, build ${build}`, browser, whatHappened(error), ...places(error)];
  return `${lines.join('\n')}\n`;
}

function whatHappened(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  return /^invalid [a-z ]+; [a-z ,]+(?=: )/i.exec(error.message)?.[0] ?? error.name;
}

const PLACE = /[\w$.-]+\.(?:js|ts|tsx|mjs)(?:\?[\w=]*)?:\d+:\d+/;

/** The lines of the stack without anything but file, line and column. */
function places(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack.split('\n').flatMap((line) => PLACE.exec(line)?.[0] ?? []);
}
