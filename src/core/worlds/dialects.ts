import { type CalendarDay, civilOf, isoDay, isoMonth, type Month, monthNumber, yearOfMonth } from '../model/calendar';
import type { ExitKind } from '../model/ids';
import { encodeUtf8, encodeWindows1252 } from './encode';

export const DIALECT_IDS = ['english', 'german'] as const;
export type DialectId = (typeof DIALECT_IDS)[number];

/** How an export is written: separators, formats, headers and the words in its cells. */
export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly encode: (text: string) => Uint8Array;
  readonly day: (day: CalendarDay) => string;
  readonly month: (month: Month) => string;
  readonly number: (value: number, digits: number) => string;
  readonly money: (value: number) => string;
  readonly files: Readonly<Record<FileId, { readonly name: string; readonly headers: readonly string[] }>>;
  /** English files list single courses, German ones the hours of each month. */
  readonly trainingByCourse: boolean;
  readonly exitKinds: Readonly<Record<Exclude<ExitKind, 'unknown'>, string>>;
  readonly regions: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  /** Headers of the two columns more where managers rate themselves, and the words for who answered. */
  readonly ownRatings: { readonly headers: readonly string[]; readonly seller: string; readonly manager: string };
  readonly dimensions: readonly string[];
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
}

export type FileId = 'hires' | 'exits' | 'assignments' | 'quota' | 'training' | 'coaching' | 'pulse';

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);

const ENGLISH: Dialect = {
  delimiter: ',',
  lineEnd: '\n',
  encode: encodeUtf8,
  day: isoDay,
  month: isoMonth,
  number: (value, digits) => value.toFixed(digits),
  money: (value) => String(value),
  files: {
    hires: { name: 'hires.csv', headers: ['Employee ID', 'Hire Date', 'Recruitment Source', 'Assessment Score'] },
    exits: { name: 'exits.csv', headers: ['Employee ID', 'Termination Date', 'Termination Type'] },
    assignments: {
      name: 'assignments.csv',
      headers: ['Employee ID', 'Manager', 'Team', 'Region', 'Role', 'From', 'To'],
    },
    quota: { name: 'quota.csv', headers: ['Employee ID', 'Month', 'Quota', 'Actual'] },
    training: { name: 'training.csv', headers: ['Employee ID', 'Date', 'Training Hours', 'Course'] },
    coaching: { name: 'coaching.csv', headers: ['Employee ID', 'Month', 'Coaching Hours'] },
    pulse: { name: 'pulse.csv', headers: ['Employee ID', 'Survey Month', 'Question', 'Score', 'Scale'] },
  },
  trainingByCourse: true,
  exitKinds: { voluntary: 'Voluntary', involuntary: 'Involuntary', neutral: 'Retirement' },
  regions: list('North, South, East, West'),
  roles: list('Inside Sales, Field Sales, Key Accounts'),
  sources: list('Referral, Career Site, Job Board, Agency'),
  topics: list('Compliance, Product Update, CRM, Objection Handling, Negotiation'),
  ownRatings: { headers: ['Manager', 'Answered By'], seller: 'Employee', manager: 'Manager' },
  dimensions: list('Morale, Support'),
  givenNames:
    list(`Dana, Marcus, Priya, Owen, Lucía, Grace, Tomás, Helen, Kwame, Ruth, Zoë, Victor, Naomi, Samuel, Ingrid,
    Patrick, Leila, Andre, Megan, Hugo`),
  familyNames:
    list(`Whitfield, Okafor, Marchetti, Sandoval, Brandt, Kessler, Fairley, Nakamura, Osei, Lindqvist, Harlow,
    Petrov, Castellanos, Dunmore, Achterberg, Silva, Rourke, Bellamy, Thornbury, Vance, Ibarra, Macleod, Hassan, Yates,
    Corrigan, Delacroix, Eastwood, Farrow, Gallagher, Hendricks, Iverson, Jansen, Kowalski, Larkin, Mbeki, Norwood,
    Ostrander, Pemberton, Quill, Radcliffe`),
};

const GERMAN: Dialect = {
  delimiter: ';',
  lineEnd: '\r\n',
  encode: encodeWindows1252,
  day: (day) => {
    const civil = civilOf(day);
    return `${twoDigits(civil.day)}.${twoDigits(civil.month)}.${civil.year}`;
  },
  month: (month) => `${twoDigits(monthNumber(month))}.${yearOfMonth(month)}`,
  number: (value, digits) => value.toFixed(digits).replace('.', ','),
  money: (value) => `${String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1.')},00`,
  files: {
    hires: { name: 'Eintritte.csv', headers: ['Personalnummer', 'Eintrittsdatum', 'Bewerbungsweg', 'Eignungstest'] },
    exits: { name: 'Austritte.csv', headers: ['Personalnummer', 'Austrittsdatum', 'Austrittsart'] },
    assignments: {
      name: 'Zuordnungen.csv',
      headers: ['Personalnummer', 'Vorgesetzter', 'Team', 'Region', 'Funktion', 'Gültig ab', 'Gültig bis'],
    },
    quota: { name: 'Umsatzziele.csv', headers: ['Personalnummer', 'Zeitraum', 'Soll (€)', 'Ist (€)'] },
    training: { name: 'Schulungen.csv', headers: ['Personalnummer', 'Zeitraum', 'Schulungsstunden'] },
    coaching: { name: 'Coaching.csv', headers: ['Personalnummer', 'Zeitraum', 'Coachingstunden'] },
    pulse: { name: 'Befragung.csv', headers: ['Personalnummer', 'Zeitraum', 'Frage', 'Wert', 'Skala'] },
  },
  trainingByCourse: false,
  exitKinds: { voluntary: 'Eigenkündigung', involuntary: 'Arbeitgeberkündigung', neutral: 'Rente' },
  regions: list('Nord, Süd, Ost, West'),
  roles: list('Innendienst, Außendienst, Großkunden'),
  sources: list('Empfehlung, Karriereseite, Jobbörse, Personalvermittlung'),
  topics: list('Arbeitsschutz, Produktschulung, CRM, Einwandbehandlung, Verhandlung'),
  ownRatings: { headers: ['Vorgesetzter', 'Beantwortet von'], seller: 'Mitarbeiter', manager: 'Führungskraft' },
  dimensions: list('Stimmung, Unterstützung'),
  givenNames:
    list(`Sabine, Jürgen, Aylin, Matthias, Käthe, Thorsten, Beate, Sönke, Claudia, Emre, Ulrike, Günter, Nadine,
    Björn, Heike, Lütfiye, Stefan, Gesa, Rüdiger, Annika`),
  familyNames: list(`Köhler, Brandstätter, Gülen, Weißmüller, Hollenbach, Schönfeld, Rademacher, Öztürk, Kleinschmidt,
    Förster, Grabowski, Lüders, Stollberg, Hünerfeld, Wagenknecht, Böttcher, Ziegenhagen, Morgenroth, Eßer, Tiedemann,
    Krüger, Nußbaum, Haverkamp, Jäger, Pfannenstiel, Süßmilch, Rosenthal, Overbeck, Döring, Finkbeiner, Strüver, Lambertz,
    Möhring, Uhlenbrock, Vogelsang, Quandt, Preußler, Hägele, Immendorf, Aschenbrenner`),
};

export const DIALECTS: Readonly<Record<DialectId, Dialect>> = { english: ENGLISH, german: GERMAN };

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
