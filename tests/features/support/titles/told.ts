import fc from 'fast-check';
import type { Speech } from '../../../../src/i18n/LanguageProvider';

export interface Told {
  readonly title: string;
  /** Whether the interval the title stands on includes no difference. */
  readonly isOpen: boolean;
  /** Whether it says that one of several is the highest; told of those titles that may. */
  readonly claimsMost?: boolean;
  /** What must be found in it as numbers, as they are written; where it tells any. */
  readonly values: readonly number[];
  /** A number with its unit behind it, where the title tells one. */
  readonly unit?: Readonly<Record<'en' | 'de', RegExp>> | undefined;
}

export type Titles = fc.Arbitrary<(speech: Speech) => Told>;

export const three = (min: number, max: number) =>
  fc
    .tuple(
      fc.double({ min, max, noNaN: true }),
      fc.double({ min, max, noNaN: true }),
      fc.double({ min, max, noNaN: true }),
    )
    .map((values) => {
      const [lower = 0, estimate = 0, upper = 0] = values.toSorted((a, b) => a - b);
      return { lower, estimate, upper };
    });

export const includes = (none: number, { lower, upper }: { readonly lower: number; readonly upper: number }) =>
  lower <= none && upper >= none;

export const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
export const count = fc.oneof(fc.nat(3), fc.nat(2000));
export const part = three(0, 1);
export const months = three(0.2, 60);

/** A title that quotes figures and takes no side. */
export function plain<T>(given: fc.Arbitrary<T>, tell: (value: T, speech: Speech) => Omit<Told, 'isOpen'>): Titles {
  return given.map((value) => (speech) => ({ ...tell(value, speech), isOpen: true }));
}
