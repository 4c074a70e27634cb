import {
  EVENT_KINDS,
  type EventKind,
  EXIT_KINDS,
  type ExitKind,
  PULSE_DIMENSIONS,
  type PulseDimension,
  RESPONDENTS,
  type Respondent,
} from '../model/ids';
import { plainWords } from './headerWords';

/** The first rule that fits decides: `=text` is the whole text, `~word` a whole word, the rest a part of the text. */
type Rule<T> = readonly [meaning: T, stems: readonly string[]];

const EXIT_RULES: readonly Rule<ExitKind>[] = [
  // Who ended it is not said: for the user to settle, unknown until then.
  ['unknown', ['aufhebung', 'mutual', 'einvernehm', 'probezeit', 'probation', '~befristung', '~befristet']],
  ['involuntary', ['unfreiwillig', 'involuntar', 'nonvoluntar', 'nichtfreiwillig', 'notvoluntar', '=invol', '=i']],
  ['voluntary', ['eigenkundigung', 'ankundigung', 'arbeitnehmerkundigung', 'kundigungdurcharbeitnehmer']],
  ['voluntary', ['kundigungdurchan', 'kundigungarbeitnehmer', 'kundigungdurchmitarbeiter', 'kundigungmitarbeiter']],
  ['involuntary', ['arbeitgeberkundigung', 'agkundigung', 'kundigungdurcharbeitgeber', 'kundigungarbeitgeber']],
  ['involuntary', ['kundigungdurchag', 'betriebsbedingt', 'verhaltensbedingt', 'personenbedingt', 'fristlos']],
  ['involuntary', ['dismiss', 'laidoff', 'layoff', 'redundan', 'forcause', '~fired', 'discharge', 'reductioninforce']],
  ['involuntary', ['entlass', 'employerinitiated', 'companyinitiated', 'terminatedbyemployer', '~rif', '~severance']],
  [
    'neutral',
    ['retire', 'pension', 'rente', 'ruhestand', 'death', 'deceased', '~died', '~tod', 'verstorben', 'todesfall'],
  ],
  ['neutral', ['vertragsende', 'vertragsablauf', 'endofcontract', 'contractend', 'endoffixedterm', 'contractexpir']],
  [
    'neutral',
    ['fristablauf', 'endofassignment', 'transfer', 'versetzung', 'konzernwechsel', 'intercompany', 'neutral'],
  ],
  ['voluntary', ['voluntar', 'freiwillig', 'resign', '~quit', '~quits', 'employeeinitiated', '=vol', '=v']],
  ['voluntary', ['=kundigungan', '=arbeitnehmer', '=an', '=employee', '=mitarbeiter']],
  ['involuntary', ['=kundigungag', '=arbeitgeber', '=ag', '=employer', '=company', '=unternehmen']],
  ['unknown', ['=unknown', 'unbekannt', '=other', 'sonstige', '=terminated', '=kundigung']],
];

const DIMENSION_RULES: readonly Rule<PulseDimension>[] = [
  ['support', ['managerrecommend', 'recommendmanager', 'recommendmymanager']],
  ['enps', ['enps', 'recommend', 'weiterempfehl', 'netpromoter', 'employeenetpromoter']],
  ['accountability', ['accountab', 'verbindlich', 'verantwort', 'rechenschaft']],
  ['respect', ['respect', 'respekt', 'fairness', 'wertschatz']],
  ['support', ['support', 'unterstutz', 'ruckhalt']],
  ['morale', ['moral', 'mood', 'stimmung', 'engagement', 'satisf', 'zufrieden', 'sentiment', '~esat']],
];

/** A leave is no exit, whoever enters it; a transfer is none, though lists of exits know it; a retirement no entry. */
const EVENT_RULES: readonly Rule<EventKind | 'none'>[] = [
  [
    'none',
    ['elternzeit', 'mutterschutz', 'beurlaub', 'parental', 'maternity', 'leaveofabsence', 'fromleave', 'sabbat'],
  ],
  ['exit', ['rente', 'retire', 'pension', 'ruhestand']],
  ['transfer', ['transfer', 'promot', 'reassign', 'managerchange', 'changeofmanager', 'teamchange', 'changeofteam']],
  ['transfer', ['jobchange', 'rolechange', 'positionchange', 'orgchange', 'reorg', 'relocat', 'lateralmove', '~move']],
  ['transfer', ['versetz', 'wechsel', 'umsetzung', 'beforderung', 'umzug', 'organisationsanderung']],
  ['hire', ['rehire', '~hire', '~hired', 'newhire', '~join', '~joined', 'joiner', 'onboard', 'reinstat', '=entry']],
  ['hire', ['eintritt', 'einstellung', 'wiedereinstell', 'neueinstell', '=zugang', '=start', '=beginn']],
  ['exit', ['~exit', 'terminat', 'leaver', '~left', 'separation', 'offboard', 'austritt', 'kundigung', '=abgang']],
  ['exit', ['ausscheid', '=ende', '=end']],
];

const RESPONDENT_RULES: readonly Rule<Respondent>[] = [
  ['manager', ['manager', 'fuhrungskraft', 'vorgesetzt', 'supervisor', 'teamlead', 'leiter', 'self']],
  ['seller', ['seller', 'employee', 'mitarbeiter', 'verkaufer', 'salesrep', '~rep', 'staff', 'directreport']],
];

const YES = new Set(['yes', 'y', 'true', '1', 'ja', 'j', 'wahr', 'x', 't']);
const NO = new Set(['no', 'n', 'false', '0', 'nein', 'falsch', 'f']);

/** 1 yes, 0 no, null neither. */
export function yesNoCode(text: string): number | null {
  const lower = text.toLowerCase();
  return YES.has(lower) ? 1 : NO.has(lower) ? 0 : null;
}

/** Index in EXIT_KINDS, or null where the words are not known. Under a header like "voluntary", yes and no are kinds. */
export function exitKindCode(text: string, header = ''): number | null {
  const kind = meaningOf(text, EXIT_RULES);
  if (kind !== null) return EXIT_KINDS.indexOf(kind);
  const answer = meaningOf(header, EXIT_RULES) === 'voluntary' ? yesNoCode(text) : null;
  return answer === null ? null : EXIT_KINDS.indexOf(answer === 1 ? 'voluntary' : 'involuntary');
}

/** Index in EVENT_KINDS, or null where the words are not known. A kind of exit is an exit. */
export function eventCode(text: string): number | null {
  const event = meaningOf(text, EVENT_RULES) ?? (meaningOf(text, EXIT_RULES) === null ? 'none' : 'exit');
  return event === 'none' ? null : EVENT_KINDS.indexOf(event);
}

/** Index in PULSE_DIMENSIONS, or null where the words are not known. */
export function dimensionCode(text: string): number | null {
  const dimension = meaningOf(text, DIMENSION_RULES);
  return dimension === null ? null : PULSE_DIMENSIONS.indexOf(dimension);
}

/** Index in RESPONDENTS, or null where the words are not known. */
export function respondentCode(text: string): number | null {
  const respondent = meaningOf(text, RESPONDENT_RULES);
  return respondent === null ? null : RESPONDENTS.indexOf(respondent);
}

const LONGEST_CATEGORY = 200;

function meaningOf<T>(text: string, rules: readonly Rule<T>[]): T | null {
  if (text.length > LONGEST_CATEGORY) return null;
  const words = plainWords(text).map(withoutUmlautE);
  const compact = words.join('');
  const says = (stem: string): boolean => {
    if (stem.startsWith('=')) return compact === stem.slice(1);
    return stem.startsWith('~') ? words.includes(stem.slice(1)) : compact.includes(stem);
  };
  return rules.find(([, stems]) => stems.some(says))?.[0] ?? null;
}

/** Kuendigung as Kundigung, the way marks are dropped from Kündigung. */
function withoutUmlautE(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}
