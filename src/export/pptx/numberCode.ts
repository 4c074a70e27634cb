import type { CellKind } from '../../core/model/slide';
import type { Language } from '../../i18n/language';

/** How a spreadsheet writes a number of this kind; the program puts its own decimal mark. */
export function numberCode(kind: CellKind, language: Language): string {
  switch (kind) {
    case 'percent':
      // A no-break space stands before the sign in German.
      return language === 'de' ? '0.0\u00a0%' : '0.0%';
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
