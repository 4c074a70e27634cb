import { EXIT_DATE, EXIT_KIND, EXIT_REASON, REGRETTED } from './exitFields';
import { EMAIL, EMPLOYEE_ID } from './personFields';
import { MANAGER } from './placeFields';
import { optional, required, type TableDefinition } from './tableDefinition';

/** Who left when, how and why. */
export const exits: TableDefinition = {
  id: 'exits',
  fields: [
    EMPLOYEE_ID,
    required(EXIT_DATE),
    EXIT_KIND,
    EXIT_REASON,
    REGRETTED,
    {
      id: 'lastManager',
      kind: 'text',
      required: false,
      synonyms: [
        'last manager',
        'manager at exit',
        'manager at termination',
        'former manager',
        'Letzter Vorgesetzter',
        'Letzte Führungskraft',
        'Führungskraft bei Austritt',
        ...MANAGER.synonyms,
      ],
    },
    optional(EMAIL),
  ],
  rules: [],
  repeats: 'sameFact',
  fileNames: [
    'exit',
    'leaver',
    'terminat',
    'attrition',
    'turnover',
    'departure',
    'separation',
    'austritt',
    'abgang',
    'abgaenge',
    'kuendigung',
    'fluktuation',
  ],
};
