import type { FieldId } from './ids';

/** Fields that hold people: their ids, names and addresses. */
const PEOPLE: ReadonlySet<FieldId> = new Set([
  'employeeId',
  'email',
  'manager',
  'lastManager',
  'coach',
  'recruiter',
] satisfies FieldId[]);

export function holdsPeople(field: FieldId): boolean {
  return PEOPLE.has(field);
}

/** The shape of a text without what it says: `Ada 0012` is `Aaa 9999`. */
export function maskedText(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^\P{L}A]/gu, 'a')
    .replace(/\p{N}/gu, '9');
}

/** The same for letters only: numbers and dates stay readable. */
export function maskedLetters(text: string): string {
  return text.replace(/\p{Lu}/gu, 'A').replace(/[^\P{L}A]/gu, 'a');
}
