import { assignments } from './assignments';
import { attendance } from './attendance';
import { coaching } from './coaching';
import { exits } from './exits';
import { hires } from './hires';
import { pulse } from './pulse';
import { quota } from './quota';
import type { TableDefinition } from './tableDefinition';
import { training } from './training';

/** Every input table, in the order of TABLE_IDS. */
export const TABLES: readonly TableDefinition[] = [
  hires,
  exits,
  assignments,
  quota,
  training,
  coaching,
  pulse,
  attendance,
];
