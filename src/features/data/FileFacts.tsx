import { TABLE_IDS } from '../../core/model/ids';
import { SHAPE_IDS, type ShapeId } from '../../core/model/reading';
import { useSpeech } from '../../i18n/LanguageProvider';
import { ChoiceSelect } from './ChoiceSelect';
import { fileChoiceOf, headerChoiceOf, withFile, withShape, withTable } from './choices';
import { canNamePeriod } from './columnRows';
import type { FileEntry } from './fileEntries';
import css from './files.module.css';
import { HeaderRows } from './HeaderRows';
import { PeriodField } from './PeriodField';
import { useSettling } from './settling';

const AS_FOUND = '';
const ENCODINGS = ['utf-8', 'windows-1252', 'windows-1250', 'macintosh', 'utf-16le', 'utf-16be'];
const DELIMITERS = [',', ';', '\t', '|'];

/** What the file as a whole was taken for; each word can be changed. */
export function FileFacts({ entry }: { readonly entry: FileEntry }) {
  const { data } = useSpeech().messages;
  const { choices } = useSettling();
  const [first] = entry.parts;
  const { facts } = data;
  const said = fileChoiceOf(choices, entry.name);
  const wanted = entry.problem?.field ?? null;
  const hasColumns = first.report.columns.length > 0 || first.preview.sheet !== '';
  return (
    <div className={css.facts}>
      {hasColumns && <TableChoice entry={entry} />}
      {hasColumns && entry.problem === null && <ShapeChoice entry={entry} />}
      {first.preview.sheets.length > 0 && <SheetChoice entry={entry} />}
      {first.report.encoding !== '' && (
        <FileSelect
          entry={entry}
          label={facts.encoding}
          of="encoding"
          value={first.report.encoding}
          choices={ENCODINGS.map((value) => ({ value, text: value }))}
        />
      )}
      {first.report.delimiter !== '' && <DelimiterChoice entry={entry} />}
      {(canNamePeriod(first, wanted) || said.period !== null) && <PeriodField file={entry.name} said={said.period} />}
      {hasColumns && <HeaderRows entry={entry} />}
    </div>
  );
}

interface FileSelectProps {
  readonly entry: FileEntry;
  readonly label: string;
  readonly of: 'encoding' | 'delimiter' | 'sheet';
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

function FileSelect({ entry, label, of, value, choices }: FileSelectProps) {
  const { settle } = useSettling();
  const known = choices.some((choice) => choice.value === value);
  return (
    <ChoiceSelect
      label={label}
      isLabelled
      value={value}
      choices={known ? choices : [{ value, text: value }, ...choices]}
      onChoose={(chosen) => settle(withFile(entry.name, { [of]: chosen }))}
    />
  );
}

function DelimiterChoice({ entry }: { readonly entry: FileEntry }) {
  const { facts } = useSpeech().messages.data;
  const names: Readonly<Record<string, string>> = facts.delimiters;
  return (
    <FileSelect
      entry={entry}
      label={facts.delimiter}
      of="delimiter"
      value={entry.parts[0].report.delimiter}
      choices={DELIMITERS.map((value) => ({ value, text: names[value] ?? value }))}
    />
  );
}

function SheetChoice({ entry }: { readonly entry: FileEntry }) {
  const { facts } = useSpeech().messages.data;
  const { sheet, sheets } = entry.parts[0].preview;
  return (
    <FileSelect
      entry={entry}
      label={facts.sheet}
      of="sheet"
      value={sheet}
      choices={sheets.map(({ name, isHidden }) => ({ value: name, text: isHidden ? facts.hidden(name) : name }))}
    />
  );
}

function TableChoice({ entry }: { readonly entry: FileEntry }) {
  const { messages } = useSpeech();
  const { words, data } = messages;
  const { choices, settle } = useSettling();
  const table = entry.parts[0].report.table ?? entry.problem?.table ?? null;
  const said = headerChoiceOf(choices, entry.signature).table;
  const tables = TABLE_IDS.map((value) => ({ value, text: words.tables[value] }));
  const found = table === null ? data.notRecognised : words.tables[table];
  const asFound =
    said === null && table !== null ? [] : [{ value: AS_FOUND, text: said === null ? found : data.facts.asRecognised }];
  return (
    <ChoiceSelect
      label={data.facts.table}
      isLabelled
      value={said ?? table ?? AS_FOUND}
      choices={[...asFound, ...tables]}
      onChoose={(value) => settle(withTable(entry.signature, TABLE_IDS.find((id) => id === value) ?? null))}
    />
  );
}

/** Where a table can be laid out in other ways; else only what was found, if it is not the usual. */
function ShapeChoice({ entry }: { readonly entry: FileEntry }) {
  const { messages } = useSpeech();
  const { choices, settle } = useSettling();
  const { table, shape } = entry.parts[0].report;
  const said = headerChoiceOf(choices, entry.signature).shape;
  const others: readonly ShapeId[] =
    table === 'hires' ? ['rows', 'snapshots', 'events'] : shape === 'wide' || said !== null ? ['rows', 'wide'] : [];
  if (others.length === 0) return null;
  return (
    <ChoiceSelect
      label={messages.data.facts.shape}
      isLabelled
      value={said ?? shape}
      choices={others.map((value) => ({ value, text: messages.data.facts.shapes[value] }))}
      onChoose={(value) => settle(withShape(entry.signature, SHAPE_IDS.find((id) => id === value) ?? null))}
    />
  );
}
