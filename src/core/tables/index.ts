import { assignments } from './assignments';
import { attendance } from './attendance';
import { coaching } from './coaching';
import { eventLog } from './eventLog';
import { exits } from './exits';
import { hires } from './hires';
import { pulse } from './pulse';
import { quota } from './quota';
import { snapshots } from './snapshots';
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

/** Lists that tell hires, exits and assignments in another shape. */
export const SHAPED_TABLES: readonly TableDefinition[] = [snapshots, eventLog];
