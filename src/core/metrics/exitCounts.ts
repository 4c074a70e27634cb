import type { ExitCounts } from '../model/figures';
import { EXIT_KINDS, type ExitKind, type Outcome } from '../model/ids';
import type { Workforce } from '../model/workforce';

/** Exits on or between the first and the last day of the data, by kind; `counted` are those of the outcome. */
export function exitCounts({ spells, from, asOf }: Workforce, outcome: Outcome): ExitCounts {
  const byKind = EXIT_KINDS.map(() => 0);
  for (let spell = 0; spell < spells.count; spell++) {
    if (spells.exit[spell] < from || spells.exit[spell] > asOf) continue;
    byKind[spells.exitKind[spell]]++;
  }
  const [voluntary, involuntary, neutral, unknown] = byKind;
  const total = voluntary + involuntary + neutral + unknown;
  return { voluntary, involuntary, neutral, unknown, total, counted: outcome === 'all' ? total : voluntary };
}

/** The kinds of exit an outcome counts. */
export function countedKinds(outcome: Outcome): readonly ExitKind[] {
  return outcome === 'all' ? EXIT_KINDS : ['voluntary'];
}
