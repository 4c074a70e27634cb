import { EXIT_DATE, EXIT_KIND, EXIT_REASON, REGRETTED } from './exitFields';
import { hires } from './hires';
import { EMAIL, EMPLOYEE_ID } from './personFields';
import { MANAGER, REGION, ROLE, TEAM } from './placeFields';
import { optional, type TableDefinition } from './tableDefinition';

const OF_HIRES = hires.fields.filter(({ id }) => id === 'hireDate' || id === 'status' || id === 'source');

/** Who was employed at each month-end: hires, transfers and exits show as differences between the lists. */
export const snapshots: TableDefinition = {
  id: 'hires',
  shape: 'snapshots',
  fields: [
    EMPLOYEE_ID,
    {
      id: 'period',
      kind: 'period',
      required: true,
      synonyms: [
        'snapshot date',
        'snapshot month',
        'snapshot',
        'as of',
        'as of date',
        'as at',
        'month end',
        'month end date',
        'report date',
        'reporting date',
        'report month',
        'reporting month',
        'headcount date',
        'headcount month',
        'month',
        'period',
        'year month',
        'Stichtag',
        'Stichtagsdatum',
        'Auswertungsdatum',
        'Auswertungsmonat',
        'Berichtsdatum',
        'Berichtsmonat',
        'Abrechnungsmonat',
        'Monatsende',
        'Monat',
        'Periode',
      ],
    },
    ...OF_HIRES.map(optional),
    EXIT_DATE,
    EXIT_KIND,
    EXIT_REASON,
    REGRETTED,
    MANAGER,
    TEAM,
    REGION,
    ROLE,
    EMAIL,
  ],
  rules: [{ atLeast: 1, of: ['manager', 'team', 'region', 'role', 'hireDate', 'status'], ofColumnsOnly: true }],
  repeats: 'sameFact',
  fileNames: ['snapshot', 'headcount', 'monthend', 'stichtag', 'personalstand', 'bestand'],
};
