import type { FieldId } from '../model/ids';
import type { FormatId, Reading } from '../model/reading';

/** A column whose reading the data leave open. */
export interface OpenChoice {
  readonly file: string;
  readonly header: string;
  readonly field: FieldId | null;
  readonly options: readonly FormatId[];
  readonly proposal: FormatId;
}

/** The questions a file leaves to the user. */
export function openChoices(reading: Reading): readonly OpenChoice[] {
  return reading.columns
    .filter((column) => column.certainty === 'mustChoose')
    .map(({ header, field, options, format }) => ({ file: reading.file, header, field, options, proposal: format }));
}
