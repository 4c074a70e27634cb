import { describe, expect, test } from 'vitest';
import { headerScore } from '../../../src/core/ingest/headerLexicon';
import { headerForms } from '../../../src/core/ingest/headerWords';
import type { FieldId, TableId } from '../../../src/core/model/ids';
import { TABLES } from '../../../src/core/tables/index';

/** What exports of HR and sales programs call their columns, by table and field. */
const NAMES: readonly (readonly [TableId, FieldId, string])[] = [
  ['hires', 'employeeId', 'employee id|employee no|emp id|worker id|person number|personnel number|staff id|rep id'],
  ['hires', 'employeeId', 'user id|payroll id|Personalnummer|Pers.-Nr.|PersNr|PNR|Mitarbeiternummer|MA-Nr|Stammnummer'],
  ['hires', 'hireDate', 'hire date|start date|date of joining|DOJ|original hire date|last hire date|employment start'],
  ['hires', 'hireDate', 'Eintrittsdatum|Eintritt|Anstelldatum|Einstellungsdatum|Beginn Arbeitsverhältnis'],
  ['hires', 'manager', 'manager|supervisor|reports to|line manager|team lead|Vorgesetzte(r)|Vorgesetzte|Führungskraft'],
  ['hires', 'manager', 'Teamleiter|Teamleiterin|Teamleiter(in)|Vertriebsleiter'],
  ['hires', 'team', 'team|department|org unit|cost centre|Abteilung|Bereich|Kostenstelle'],
  ['hires', 'region', 'region|territory|site|Gebiet|Standort|Niederlassung'],
  ['hires', 'role', 'role|job title|position|level|Funktion|Rolle|Stelle'],
  ['hires', 'source', 'recruitment source|hiring source|channel|Rekrutierungsquelle|Bewerbungsweg|Quelle'],
  ['hires', 'assessmentScore', 'assessment score|interview score|hiring score|Eignungstest|Beurteilung'],
  ['exits', 'exitDate', 'termination date|end date|exit date|leave date|separation date|relieving date|last day'],
  ['exits', 'exitDate', 'last working day|Austrittsdatum|Austritt|Ende des Arbeitsverhältnisses|Kündigung zum'],
  ['exits', 'exitDate', 'Ausscheidedatum'],
  ['exits', 'exitKind', 'termination type|separation type|turnover type|attrition type|voluntary|Austrittsart'],
  ['exits', 'exitKind', 'Kündigungsart|Kündigung durch|freiwillig'],
  ['exits', 'exitReason', 'termination reason|reason for leaving|Austrittsgrund|Kündigungsgrund|Grund'],
  ['exits', 'regretted', 'regrettable|regretted loss|bedauert|ungewollt|Schlüsselkraft'],
  ['quota', 'period', 'month|period|quarter|fiscal period|date|Monat|Periode|Zeitraum|Quartal|Stichtag'],
  ['quota', 'quota', 'quota|target|goal|plan|Soll|Ziel|Zielvorgabe'],
  ['quota', 'actual', 'actual|bookings|revenue|closed won|Ist|Umsatz|Abschluss'],
  ['quota', 'attainment', 'attainment|% to quota|achievement|Zielerreichung|Erfüllungsgrad'],
  ['training', 'hours', 'training hours|learning hours|course hours|time in course|credit hours|Schulungsstunden'],
  ['training', 'hours', 'Trainingsstunden|Weiterbildung (h)|Lernzeit'],
  ['coaching', 'hours', 'coaching hours|coaching time|1:1 hours|ride-along|field coaching|call reviews'],
  ['coaching', 'hours', 'Coachingstunden|Mitarbeitergespräche|Mitreise|Begleitbesuche|Praxisbegleitung'],
  ['pulse', 'score', 'morale|pulse|engagement|satisfaction|sentiment|favourability|eNPS|recommend|Stimmung'],
  ['pulse', 'score', 'Zufriedenheit|Puls|Engagement|Weiterempfehlung'],
];

const CASES = NAMES.flatMap(([id, field, names]) => names.split('|').map((name) => [name, id, field] as const));

describe('the field of a table that a header names best', () => {
  test.each(CASES)('%s: %s, %s', (name, id, field) => {
    const table = TABLES.find((one) => one.id === id);
    const scores = table?.fields.map((one) => ({ field: one.id, score: headerScore(headerForms(name), one) })) ?? [];
    const [best] = scores.sort((left, right) => right.score - left.score);
    expect(best?.field).toBe(field);
    // Under a half a header does not name a field.
    expect(best?.score).toBeGreaterThanOrEqual(0.5);
  });
});
