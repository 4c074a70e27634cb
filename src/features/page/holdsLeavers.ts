import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';

/** Whether the files hold those who left: without them every rate, every share that stayed and every curve reads as calm. */
export function holdsLeavers(report: Protected<Report>): boolean {
  return !report.cautions.some(({ code }) => code === 'survivorsOnly');
}
