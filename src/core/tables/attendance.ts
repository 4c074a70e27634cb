import { periodField } from './periodField';
import { EMPLOYEE_ID } from './personFields';
import type { TableDefinition } from './tableDefinition';

/** Days late and days absent. */
export const attendance: TableDefinition = {
  id: 'attendance',
  fields: [
    EMPLOYEE_ID,
    periodField(['attendance month', 'attendance date', 'absence month', 'Fehlmonat']),
    {
      id: 'lateDays',
      kind: 'number',
      required: false,
      minimum: 0,
      synonyms: [
        'late days',
        'days late',
        'late arrivals',
        'times late',
        'tardy',
        'tardiness',
        'lateness',
        'late',
        'Verspätungen',
        'Verspätungstage',
        'Tage verspätet',
        'zu spät',
      ],
    },
    {
      id: 'absentDays',
      kind: 'number',
      required: false,
      minimum: 0,
      synonyms: [
        'absent days',
        'days absent',
        'absence days',
        'absences',
        'absent',
        'sick days',
        'days missed',
        'Fehltage',
        'Abwesenheitstage',
        'Krankheitstage',
        'Krankentage',
        'Tage abwesend',
        'Abwesenheit',
      ],
    },
  ],
  rules: [{ atLeast: 1, of: ['lateDays', 'absentDays'] }],
  repeats: 'separateEvents',
  fileNames: ['attendance', 'absence', 'late', 'anwesenheit', 'abwesenheit', 'fehlzeit', 'fehltage'],
};
