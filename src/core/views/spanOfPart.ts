import type { SpanBand, SpanOfPart } from '../model/managersView';
import type { StaysOfPart } from './staysOfPart';
import type { Subject } from './subject';
import type { TeamsOfPart } from './teamsOfPart';

/** Direct reports at which a band begins; the last has no upper end. */
const BAND_STARTS = [0, 5, 9, 13, 21];

/**
 * Question: how many people report to a manager, and how much of the work is done in how large teams?
 * Formula: person-months under managers / months in which managers had anyone; each manager's own mean puts his or her
 * person-months into a band. Source: definition. R: sum(personMonths) / sum(managerMonths). Units: people; shares of person-months.
 * Null where nobody in the part has a manager.
 */
export function spanOfPart({ context }: Subject, stays: StaysOfPart, teams: TeamsOfPart): SpanOfPart | null {
  const { panel, managers } = context;
  const months = panel.monthLengths.length;
  const time = new Float64Array(managers);
  const led = new Uint8Array(managers * months);
  const { daysAtRisk, monthLengths, month } = panel;
  for (let stay = 0; stay < stays.count; stay++) {
    const manager = stays.manager[stay];
    if (manager < 0 || stays.inside[stay] === 0) continue;
    const end = stays.end[stay];
    let personMonths = time[manager];
    for (let row = stays.start[stay]; row < end; row++) {
      personMonths += daysAtRisk[row] / monthLengths[month[row]];
      led[manager * months + month[row]] = 1;
    }
    time[manager] = personMonths;
  }
  const monthsLed = Float64Array.from(time, (_, manager) =>
    led.subarray(manager * months, (manager + 1) * months).reduce((sum, own) => sum + own, 0),
  );
  const whole = sum(time);
  if (whole === 0) return null;
  const bandOf = Array.from(time, (own, manager) => {
    const reports = own / monthsLed[manager];
    return own === 0 ? -1 : BAND_STARTS.findLastIndex((start) => reports >= start - 0.5);
  });
  return {
    average: whole / sum(monthsLed),
    managers: bandOf.filter((band) => band >= 0).length,
    bands: BAND_STARTS.map((from, band): SpanBand => {
      const total = (values: ArrayLike<number>) =>
        bandOf.reduce((all, own, manager) => all + (own === band ? values[manager] : 0), 0);
      return {
        from,
        under: BAND_STARTS[band + 1] ?? null,
        managers: bandOf.filter((own) => own === band).length,
        share: total(time) / whole,
        people: total(teams.people),
        outside: total(teams.outside),
      };
    }).filter(({ managers: count }) => count > 0),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, own) => total + own, 0);
}
