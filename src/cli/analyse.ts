import { writeFileSync } from 'node:fs';
import { analyse } from '../core/analyse';
import { openChoices } from '../core/ingest/openChoices';
import { readFile } from '../core/ingest/readFile';
import { dayOnClock } from '../core/model/calendar';
import type { IssueCode } from '../core/model/issue';
import { type Progress, runSteps } from '../core/model/progress';
import type { Protected } from '../core/model/protected';
import type { OpenChoice } from '../core/model/reading';
import type { FileReport, Report } from '../core/model/report';
import type { ReasonValues } from '../i18n/en/reasons';
import { createFormat } from '../i18n/format';
import type { Language } from '../i18n/language';
import { MESSAGES } from '../i18n/messages';
import { ArgumentError, type Arguments, readArguments } from './arguments';
import { sourceFiles } from './sourceFiles';

/* npm run analyse -- <folder|files…> --out report.json: the app's core from the command line. Status: see docs/report.md. */

const DONE = 0;
const CHOICE_NEEDED = 2;
const UNUSABLE = 3;

function run(argv: readonly string[]): number {
  try {
    return report(readArguments(argv));
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    say(MESSAGES.en.cli.badArgument(error.argument, error.given));
    say(MESSAGES.en.cli.usage);
    return UNUSABLE;
  }
}

function report({ paths, out, language, choices, options }: Arguments): number {
  const { cli, reasons } = MESSAGES[language];
  const { files, left, missing } = sourceFiles(paths);
  for (const path of missing) say(cli.fileMissing(path));
  for (const name of left) say(cli.fileLeft(name));
  if (missing.length > 0 || files.length === 0) {
    say(cli.noFiles);
    return UNUSABLE;
  }
  const day = dayOnClock(new Date());
  const readings = files.flatMap((file) =>
    runSteps(readFile(file, { choices, today: day }), progressTo(language, file.name)),
  );
  const open = readings.flatMap(openChoices);
  if (open.length > 0 && !choices.acceptProposals) {
    sayChoices(open, language);
    return CHOICE_NEEDED;
  }
  const analysis = runSteps(analyse(readings, options, day, __APP_VERSION__, choices.names), progressTo(language, ''));
  sayFiles(analysis.files, language);
  if (!analysis.report) {
    say(cli.noReport(analysis.reason ? reasons[analysis.reason](withoutReport(language)) : ''));
    return UNUSABLE;
  }
  write(out, analysis.report);
  return DONE;
}

/** Without a report there are no figures to quote; the table a report cannot do without is the hires. */
function withoutReport(language: Language): ReasonValues {
  const table = MESSAGES[language].words.tables.hires;
  return { table, managers: '', exits: '', interval: '', agree: '', total: '', p: '' };
}

function say(text: string): void {
  if (text !== '') process.stderr.write(`${text}\n`);
}

function write(out: string | null, found: Protected<Report>): void {
  const json = `${JSON.stringify(found, null, 2)}\n`;
  if (out === null) process.stdout.write(json);
  else writeFileSync(out, json);
}

function sayFiles(files: readonly FileReport[], language: Language): void {
  const { cli, issues, words } = MESSAGES[language];
  const { count } = createFormat(language);
  for (const { name, table, rowsRead, rowsUsed, setAside } of files) {
    const what = table === null ? cli.tableUnknown : words.tables[table];
    say(cli.fileRead(name, what, count(rowsRead), count(rowsUsed), count(rowsRead - rowsUsed)));
    const perCode = new Map<IssueCode, number>();
    for (const { code, count: rows } of setAside) perCode.set(code, (perCode.get(code) ?? 0) + rows);
    for (const [code, rows] of perCode)
      say(cli.fileIssue(rows === 0 ? '' : `${count(rows)} × `, issues[code].what, issues[code].mend));
  }
}

function sayChoices(open: readonly OpenChoice[], language: Language): void {
  const { cli, words } = MESSAGES[language];
  say(cli.choicesNeeded);
  for (const { file, header, options, proposal } of open) {
    const readings = options.map((option) => `${option} (${words.formats[option]})`).join(', ');
    say(cli.choice(file, header, readings, proposal));
  }
  say(cli.choicesHow);
}

/** Says a stage when it begins. */
function progressTo(language: Language, file: string): (progress: Progress) => void {
  let said = '';
  return ({ stage }) => {
    if (stage === said) return;
    said = stage;
    say(`${MESSAGES[language].words.stages[stage]}${file === '' ? '' : `: ${file}`} …`);
  };
}

process.exitCode = run(process.argv.slice(2));
