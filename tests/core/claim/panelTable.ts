import { type Month, monthNumber, quarterOfMonth, yearOfMonth } from '../../../src/core/model/calendar';
import type { Workforce } from '../../../src/core/model/workforce';
import { NO_EXIT, type Panel } from '../../../src/core/panel/panel';

/** The panel as a table R can read: one line per person-month, covariates as they stand in the files. */
export function panelTable(workforce: Workforce, panel: Panel, managerOfRow: Int32Array): string {
  const lines = [
    'spell,year,month,quarter,days,length,tenure,exit,to_exit,role,region,source,assessment,manager,manager_now,coaching,training',
  ];
  const { assignments, spells } = workforce;
  for (let row = 0; row < panel.count; row++) {
    const month = (panel.firstMonth + (panel.month[row] ?? 0)) as Month;
    const assignment = panel.assignment[row] ?? 0;
    const spell = panel.spell[row] ?? 0;
    const kind = panel.exitKind[row] ?? NO_EXIT;
    const toExit = panel.monthsToExit[row] ?? NO_EXIT;
    const cells = [
      spell,
      yearOfMonth(month),
      monthNumber(month),
      quarterOfMonth(month),
      panel.daysAtRisk[row],
      panel.monthLengths[panel.month[row] ?? 0],
      panel.tenureMonths[row],
      kind === NO_EXIT ? '' : kind,
      toExit === NO_EXIT ? '' : toExit,
      assignments.role[assignment],
      assignments.region[assignment],
      spells.source[spell],
      spells.assessment[spell],
      managerOfRow[row],
      assignments.manager[assignment],
      panel.coaching?.[row]?.toFixed(4),
      panel.training?.[row]?.toFixed(4),
    ];
    lines.push(cells.join(','));
  }
  return `${lines.join('\n')}\n`;
}
