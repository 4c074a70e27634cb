import type { FieldId } from '../../core/model/ids';
import type { CellSample } from '../../core/model/preview';
import type { FormatId } from '../../core/model/reading';
import { useSpeech } from '../../i18n/LanguageProvider';
import { understoodText } from './cellText';
import css from './columns.module.css';

interface CellProps {
  readonly sample: CellSample;
  readonly field: FieldId;
  readonly format: FormatId;
}

/** A cell as it stands and what it was taken for, where that is not the same. */
export function Cell({ sample, field, format }: CellProps) {
  const speech = useSpeech();
  const understood = understoodText(sample, field, format, speech);
  return (
    <>
      <span className={css.raw}>{sample.raw}</span>
      {understood !== sample.raw && (
        <>
          {' '}
          <span aria-hidden="true">→</span> {understood}
        </>
      )}
    </>
  );
}
