import type { ChartMessages } from '../i18n/en/charts';
import type { Format } from '../i18n/format';

/** What a chart needs to speak: the charts section of the catalogue and the number formats beside it. */
export interface ChartLanguage {
  readonly words: ChartMessages;
  readonly format: Format;
}
