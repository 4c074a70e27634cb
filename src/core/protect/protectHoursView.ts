import { isSuppressed, type Shown } from '../model/estimate';
import type { HoursView, LeaversHours, NoticeTrap, RateOf, ShownRate } from '../model/hoursView';
import type { Guard } from './guard';
import { protectTeams } from './protectManagers';
import { withholdFew } from './suppressGroups';

/** Small teams and classes of hours are withheld; teams are masked alike in the chart of all and in that of their region. */
export function protectHoursView(view: HoursView, { minimum, managers }: Guard): HoursView {
  const teams = protectTeams(view.teams, minimum, managers);
  const letter = (name: string) => managers.letters?.get(name) ?? name;
  const open = new Set(teams.flatMap((team) => (isSuppressed(team) ? [] : [team.manager])));
  const rates = (given: readonly (ShownRate | null)[]) => protectRates(given, minimum);
  const trap = (given: NoticeTrap | null) =>
    given && {
      ...given,
      lags: given.lags.map(({ months, hours, rates: own }) => ({
        months,
        rates: rates(own),
        hours: hours && protectLeavers(hours, minimum),
      })),
    };
  const classes = (given: HoursView['byQuarter']['coaching']) => given && { ...given, rates: rates(given.rates) };
  const { byQuarter, crossed, notice } = view;
  return {
    teams,
    regions: view.regions.map(({ region, teams: own }) => {
      const here = new Set(own.flatMap((team) => (isSuppressed(team) ? [] : [letter(team.manager)])));
      const shown = teams.filter((team) => !isSuppressed(team) && here.has(team.manager));
      const hidden = [...here]
        .filter((name) => !open.has(name))
        .map((): Shown<never> => ({ suppressed: 'complement' }));
      return { region, teams: [...shown, ...hidden] };
    }),
    scaled: view.scaled,
    byQuarter: { coaching: classes(byQuarter.coaching), training: classes(byQuarter.training) },
    crossed: crossed && { ...crossed, rates: rates(crossed.rates) },
    notice: { coaching: trap(notice.coaching), training: trap(notice.training) },
  };
}

/** Leavers beside those who stayed: not where either are few. */
function protectLeavers(hours: Shown<LeaversHours>, minimum: number): Shown<LeaversHours> {
  if (isSuppressed(hours)) return hours;
  const { stayers = minimum, ...rest } = hours;
  return Math.min(rest.leavers, stayers) < minimum ? { suppressed: 'groupTooSmall' } : rest;
}

/** Classes that share a total: those of a few people go, and where a filter leaves a few of a class out. */
function protectRates(given: readonly (ShownRate | null)[], minimum: number): (ShownRate | null)[] {
  const known = given.flatMap((rate, index) => (rate === null ? [] : [{ rate, index }]));
  const rates = known.map(({ rate }) => rate);
  const guarded = withholdFew<RateOf>(rates, ({ people }) => people, minimum);
  const result = [...given];
  known.forEach(({ index }, at) => {
    result[index] = guarded[at];
  });
  return result;
}
