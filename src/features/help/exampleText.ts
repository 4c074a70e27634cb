import { EXAMPLE_NUMBERS } from '../../i18n/exampleNumbers';
import type { Format } from '../../i18n/format';
import type { IdeaMethod, MetricMethod } from '../../i18n/helpIds';

/** A text with the figures of its example put where their names stand in braces. */
export function exampleText(text: string, id: MetricMethod | IdeaMethod, format: Format): string {
  const numbers: Readonly<Record<string, string>> = EXAMPLE_NUMBERS[id];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const told = numbers[name];
    if (told === undefined) throw new Error(`invalid example; it has no such figure: ${id}.${name}`);
    return written(told, format);
  });
}

/** 1234.5 or 33.3%, with as many decimals as it has, in the marks of the language. */
function written(told: string, { number, percent }: Format): string {
  const digits = told.replace(/[%,]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return told.endsWith('%') ? percent(Number(digits) / 100, decimals) : number(Number(digits), decimals);
}
