import type { DotRow, ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed, type Shown } from '../../core/model/estimate';
import type { MeanOfPeople, TeamOfPart } from '../../core/model/managersView';
import type { Speech } from '../../i18n/LanguageProvider';
import type { Practice } from '../hours/viewModel';

/** The teams that may be shown, by letter. */
export function openTeams(teams: readonly Shown<TeamOfPart>[]): readonly TeamOfPart[] {
  return teams.flatMap((team) => (isSuppressed(team) ? [] : [team]));
}

/** How many may not; '' for none. */
export function hiddenText(teams: readonly Shown<unknown>[], { messages, format }: Speech): string {
  const hidden = teams.filter(isSuppressed).length;
  return hidden === 0 ? '' : messages.charts.frame.suppressedTeams(hidden, format.count(hidden));
}

export function observedDot(team: TeamOfPart, { messages, format }: Speech): DotRow {
  return {
    name: messages.charts.team(team.manager),
    detail: messages.managers.shrinkage.detail(
      format.count(team.exits),
      format.number(team.expected, 1),
      format.count(team.people),
    ),
    value: team.ratio,
    lower: team.lower,
    upper: team.upper,
  };
}

/** From what was seen to what remains of it. */
export function shrunkDot(team: TeamOfPart, speech: Speech): DotRow {
  return { ...observedDot(team, speech), value: team.shrunk, before: team.ratio };
}

export function meanDot(team: TeamOfPart, mean: Shown<MeanOfPeople> | null, { messages, format }: Speech): ShownDotRow {
  const name = messages.charts.team(team.manager);
  if (mean === null) return { name, value: null };
  if (isSuppressed(mean)) return { name, ...mean };
  const { lower = null, upper = null } = mean.interval ?? {};
  return { name, detail: messages.managers.symptoms.behind(format.count(mean.people)), value: mean.mean, lower, upper };
}

export function hoursDot(team: TeamOfPart, practice: Practice, { messages, format }: Speech): DotRow {
  return {
    name: messages.charts.team(team.manager),
    detail: messages.managers.symptoms.behind(format.count(team.people)),
    value: team.hours[practice],
  };
}
