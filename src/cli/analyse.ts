import { writeFileSync } from 'node:fs';
import { analyse } from '../core/analyse';
import { openChoices } from '../core/ingest/openChoices';
import { readFile } from '../core/ingest/readFile';
import { dayOnClock } from '../core/model/calendar';
import { type Progress, runSteps } from '../core/model/progress';
import type { Protected } from '../core/model/protected';
import type { Choices, OpenChoice, Reading } from '../core/model/reading';
import type { FileReport, Report } from '../core/model/report';
import { cliMessagesIn, loadCliMessages } from '../i18n/cli';
import type { ReasonValues } from '../i18n/en/reasons';
import { createFormat } from '../i18n/format';
import { LANGUAGES, type Language } from '../i18n/language';
import { ArgumentError, type Arguments, languageOf, readArguments } from './arguments';
import { describeFile } from './describeFile';
import { describeHealth } from './describeHealth';
import { proposedChoices } from './proposedChoices';
import { sourceFiles } from './sourceFiles';

/* npm run analyse -- <folder|files…> --out report.json: the app's core from the command line. Status: see docs/report.md. */

const DONE = 0;
const CHOICE_NEEDED = 2;
const UNUSABLE = 3;

async function run(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  await loadCliMessages(language);
  try {
    return report(readArguments(argv));
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const { cli } = cliMessagesIn(language);
    say(cli.badArgument(error.argument, error.given));
    say(cli.usage(LANGUAGES.join('|')));
    return UNUSABLE;
  }
}

function report({ paths, out, language, choices, choicesOut, options }: Arguments): number {
  const { cli, reasons } = cliMessagesIn(language);
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
  if (choicesOut !== null) {
    write('--choices-out', choicesOut, proposedChoices(readings, choices));
    say(cli.choicesWritten(choicesOut));
  }
  const open = readings.flatMap(openChoices);
  if (open.length > 0 && !choices.acceptProposals) {
    sayFiles(readings, language);
    sayChoices(open, language);
    return CHOICE_NEEDED;
  }
  const analysis = runSteps(analyse(readings, options, day, __APP_VERSION__, choices.names), progressTo(language, ''));
  sayFiles(afterJoin(readings, analysis.files), language);
  for (const line of describeHealth(analysis, language)) say(line);
  say('');
  if (!analysis.report) {
    say(cli.noReport(analysis.reason ? reasons[analysis.reason](withoutReport(language)) : ''));
    return UNUSABLE;
  }
  write('--out', out, analysis.report);
  if (out !== null) say(cli.reportWritten(out));
  return DONE;
}

/** What the join set aside comes to what the reading did. */
function afterJoin(readings: readonly Reading[], files: readonly FileReport[]): Reading[] {
  return readings.map((reading, index) => ({ ...reading, ...files[index] }));
}

/** Without a report there are no figures to quote; the table a report cannot do without is the hires. */
function withoutReport(language: Language): ReasonValues {
  const table = cliMessagesIn(language).words.tables.hires;
  return { table, columns: '', managers: '', exits: '', interval: '', agree: '', total: '', p: '' };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function write(argument: string, path: string | null, value: Protected<Report> | Choices): void {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (path === null) process.stdout.write(json);
  else {
    try {
      writeFileSync(path, json);
    } catch {
      throw new ArgumentError(argument, path);
    }
  }
}

function sayFiles(readings: readonly Reading[], language: Language): void {
  const { count } = createFormat(language);
  for (const reading of readings) for (const line of describeFile(reading, language)) say(line);
  const read = readings.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const used = readings.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
  say('');
  say(cliMessagesIn(language).data.summary(count(read), count(used), count(read - used)));
}

function sayChoices(open: readonly OpenChoice[], language: Language): void {
  const { cli, words } = cliMessagesIn(language);
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
    say(`${cliMessagesIn(language).words.stages[stage]}${file === '' ? '' : `: ${file}`} …`);
  };
}

process.exitCode = await run(process.argv.slice(2));
