import type { CellKind } from '../../core/model/slide';
import { catalogueOf, type Language } from '../../i18n/language';

/** A no-break space in some languages, nothing in others. */
function beforePercentSign(language: Language): string {
  const parts = new Intl.NumberFormat(catalogueOf(language).locale, { style: 'percent' }).formatToParts(0);
  return parts.find(({ type }) => type === 'literal')?.value ?? '';
}

/** How a spreadsheet writes a number of this kind; the program puts its own decimal mark. */
export function numberCode(kind: CellKind, language: Language): string {
  switch (kind) {
    case 'percent':
      return `0.0${beforePercentSign(language)}%`;
    case 'count':
      return '#,##0';
    case 'hours':
    case 'number':
      return '#,##0.0';
    case 'ratio':
    case 'decimal':
      return '0.00';
    case 'year':
      return '0';
    case 'text':
    case 'month':
      return 'General';
  }
}
