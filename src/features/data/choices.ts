import type { ExitKind, TableId } from '../../core/model/ids';
import type { TableProposal } from '../../core/model/preview';
import {
  type Choices,
  type ColumnReading,
  chosen,
  type FieldChoice,
  type FileChoice,
  type FormatId,
  type HeaderChoice,
  type NameChoice,
  NO_FILE_CHOICE,
  NO_HEADER_CHOICE,
  type ShapeId,
} from '../../core/model/reading';
import type { FileReport } from '../../core/model/report';

/* What the reader settles, as changes of the one object that keeps it. */

export type Change = (choices: Choices) => Choices;

/** What choices call the columns of a file: `columnKeys` of the core, told from the columns of a report. */
export function keysOf(columns: readonly ColumnReading[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ header, index }) => {
    const key = taken.has(header) ? `${header} #${index + 1}` : header;
    taken.add(header);
    return key;
  });
}

export function headerChoiceOf({ headers }: Choices, signature: string): HeaderChoice {
  return chosen(headers, signature) ?? NO_HEADER_CHOICE;
}

export function fileChoiceOf({ files }: Choices, file: string): FileChoice {
  return chosen(files, file) ?? NO_FILE_CHOICE;
}

function ofHeaders(signature: string, edit: (choice: HeaderChoice) => HeaderChoice): Change {
  return (choices) => ({
    ...choices,
    headers: { ...choices.headers, [signature]: edit(headerChoiceOf(choices, signature)) },
  });
}

/** Another table has other shapes. */
export function withTable(signature: string, table: TableId | null): Change {
  return ofHeaders(signature, (choice) => ({ ...choice, table, shape: null }));
}

export function withShape(signature: string, shape: ShapeId | null): Change {
  return ofHeaders(signature, (choice) => ({ ...choice, shape }));
}

/** A field for columns (several only where months stand side by side); null: as recognised. It is taken from any other. */
export function withField(signature: string, keys: readonly string[], field: FieldChoice | null): Change {
  return ofHeaders(signature, (choice) => {
    const others = Object.entries(choice.fields).filter(
      ([key, has]) => !keys.includes(key) && (has === 'leaveOut' || has !== field),
    );
    const own = field === null ? [] : keys.map((key) => [key, field] as const);
    return { ...choice, fields: Object.fromEntries([...others, ...own]) };
  });
}

export function withFormat(signature: string, keys: readonly string[], format: FormatId): Change {
  return ofHeaders(signature, (choice) => ({
    ...choice,
    formats: { ...choice.formats, ...Object.fromEntries(keys.map((key) => [key, format])) },
  }));
}

/** The table and columns the values of a file without header suggest. */
export function withProposal(file: FileReport, { table, fields }: TableProposal): Change {
  const keys = keysOf(file.columns);
  const said = file.columns.map(({ index }, place) => [keys[place], fields[index] ?? 'leaveOut'] as const);
  return ofHeaders(file.signature, (choice) => ({ ...choice, table, shape: null, fields: Object.fromEntries(said) }));
}

export function withFile(file: string, choice: Partial<FileChoice>): Change {
  return (choices) => ({
    ...choices,
    files: { ...choices.files, [file]: { ...fileChoiceOf(choices, file), ...choice } },
  });
}

export function withExitKind(word: string, kind: ExitKind): Change {
  return (choices) => ({ ...choices, exitKinds: { ...choices.exitKinds, [word]: kind } });
}

/** Columns of this header are read although they look personal, or no more. */
export function withPersonal(header: string, isRead: boolean): Change {
  return (choices) => {
    const others = choices.sensitive.filter((one) => one !== header);
    return { ...choices, sensitive: isRead ? [...others, header] : others };
  };
}

export function withNames(names: NameChoice): Change {
  return (choices) => ({ ...choices, names });
}
