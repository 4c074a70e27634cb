/** Whether a status says that someone is employed or has left. */
export type EmploymentStatus = 'active' | 'left';

const ACTIVE_WORDS = [
  'active',
  'aktiv',
  'employed',
  'current',
  'working',
  'on leave',
  'leave of absence',
  'parental leave',
  'beschäftigt',
  'angestellt',
  'beurlaubt',
  'elternzeit',
  'mutterschutz',
  'yes',
  'ja',
  'true',
  '1',
];

const LEFT_WORDS = [
  'left',
  'inactive',
  'inaktiv',
  'terminated',
  'separated',
  'leaver',
  'former',
  'former employee',
  'resigned',
  'retired',
  'dismissed',
  'departed',
  'ausgeschieden',
  'ausgetreten',
  'ehemalig',
  'verrentet',
  'no',
  'nein',
  'false',
  '0',
];

const MEANINGS: ReadonlyMap<string, EmploymentStatus> = new Map([
  ...ACTIVE_WORDS.map((word) => [word, 'active'] as const),
  ...LEFT_WORDS.map((word) => [word, 'left'] as const),
]);

/** The meaning of a cell of the status column; null where it is not one of the words known. */
export function employmentStatus(text: string): EmploymentStatus | null {
  return MEANINGS.get(text.trim().toLowerCase()) ?? null;
}
