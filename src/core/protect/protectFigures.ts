import { isSuppressed, type Shown } from '../model/estimate';
import type { Attainment, Figures, GroupFigures, Turnover } from '../model/figures';
import { maskedLabels } from './maskedLabels';
import { suppressFigure, withholdFew } from './suppressGroups';
import { tellsOfEach } from './tellsOfEach';

/** The number each unit goes by. */
export function unitLabels(groups: readonly Shown<GroupFigures>[]): ReadonlyMap<string, string> {
  const names = groups.flatMap((group) => (isSuppressed(group) || group.group === '' ? [] : [group.group]));
  return maskedLabels(names, 'numbers');
}

export function maskUnits(
  guarded: readonly Shown<GroupFigures>[],
  labels: ReadonlyMap<string, string>,
): Shown<GroupFigures>[] {
  const numbered = guarded.map((group) => {
    const shown = isSuppressed(group) ? group : { ...group, group: labels.get(group.group) ?? '' };
    return { shown, order: unitOrder(shown) };
  });
  return numbered.sort((a, b) => a.order - b.order).map(({ shown }) => shown);
}

/** By number; units the files do not name come last, and so do those withheld. */
function unitOrder(group: Shown<GroupFigures>): number {
  return isSuppressed(group) || group.group === '' ? Number.POSITIVE_INFINITY : Number(group.group);
}

/**
 * Small groups go, and figures over a few people of those that stay; where one row of a table loses a figure, another loses it too, and all where
 * it is withheld of the whole: they would add up to it.
 */
export function protectGroups(
  groups: readonly Shown<GroupFigures>[],
  minimum: number,
  ofWhole: MeansHidden = NONE_HIDDEN,
): Shown<GroupFigures>[] {
  const guarded = withholdFew(groups, ({ people }) => people, minimum);
  const gone = (peopleOf: (group: GroupFigures) => number | null) =>
    suppressFigure(groups, guarded, (group) => figureOf(peopleOf(group)), minimum);
  const hours = gone((group) => (hasHours(group) ? (group.settled ?? group.people) : null));
  const sellers = gone(sellersBehind);
  const answers = gone(answersBehind);
  return guarded.map((group, index) => {
    if (isSuppressed(group)) return group;
    const { settled: _, ...own } = group;
    return withoutMeans(protectFigures(own, minimum), {
      hours: ofWhole.hours || hours[index] !== null,
      sellers: ofWhole.sellers || sellers[index] !== null,
      answers: ofWhole.answers || answers[index] !== null,
    });
  });
}

const figureOf = (people: number | null) => (people === null ? null : { people });

function hasHours({ trainingHoursPerPersonMonth, coachingHoursPerPersonMonth }: Figures): boolean {
  return trainingHoursPerPersonMonth !== null || coachingHoursPerPersonMonth !== null;
}

function sellersBehind(figures: Figures): number | null {
  const { attainment } = figures;
  return attainment === null || isSuppressed(attainment) ? null : Math.min(peopleEver(figures), attainment.sellers);
}

/** A mean that is on file as it is hides no other. */
function answersBehind(figures: Figures): number | null {
  const { pulse } = figures;
  if (pulse === null || isSuppressed(pulse) || pulse.onlyMeans) return null;
  return Math.min(peopleEver(figures), pulse.respondents);
}

function peopleEver({ opening, hires, transfersIn }: Figures): number {
  return opening + hires + transfersIn;
}

const NO_TURNOVER: Turnover = {
  rate: null,
  lower: null,
  upper: null,
  shrm: null,
  bda: null,
  schlueter: null,
  zvei: null,
  basis: null,
};

/**
 * Means over too few sellers or answers are withheld inside a figure whose group is large enough; where hardly anybody was
 * there in the period itself, hours, attainment, morale and turnover are one person's and are withheld as well.
 */
export function protectFigures<T extends Figures>(figures: T, minimum: number): T {
  const { attainment, pulse } = figures;
  const alone = peopleEver(figures) < minimum;
  const fewSellers = alone || (attainment && !isSuppressed(attainment) && attainment.sellers < minimum);
  const fewAnswers = alone || (pulse && !isSuppressed(pulse) && pulse.respondents < minimum);
  const means = {
    attainment: attainment && (fewSellers ? { suppressed: 'groupTooSmall' } : withoutShare(attainment)),
    pulse: pulse && fewAnswers ? { suppressed: 'groupTooSmall' } : pulse,
  } as const;
  if (alone)
    return {
      ...{ ...figures, ...means, turnover: NO_TURNOVER },
      ...{ trainingHoursPerPersonMonth: null, coachingHoursPerPersonMonth: null },
    };
  // Of thousands of teams most stay as they are.
  return means.attainment === attainment && means.pulse === pulse ? figures : { ...figures, ...means };
}

/** The total and the median of the sellers stay. */
function withoutShare(attainment: Shown<Attainment>): Shown<Attainment> {
  if (isSuppressed(attainment) || attainment.shareAtQuota === null) return attainment;
  const { shareAtQuota, sellers } = attainment;
  return tellsOfEach(Math.round(shareAtQuota * sellers), sellers) ? { ...attainment, shareAtQuota: null } : attainment;
}

export type MeansHidden = Readonly<Record<'hours' | 'sellers' | 'answers', boolean>>;

const NONE_HIDDEN: MeansHidden = { hours: false, sellers: false, answers: false };

/** Means of people that are told of one part too many. */
export function withoutMeans<T extends Figures>(figures: T, hidden: MeansHidden): T {
  const { trainingHoursPerPersonMonth, coachingHoursPerPersonMonth, attainment, pulse } = figures;
  if (!hidden.hours && !hidden.sellers && !hidden.answers) return figures;
  return {
    ...figures,
    trainingHoursPerPersonMonth: hidden.hours ? null : trainingHoursPerPersonMonth,
    coachingHoursPerPersonMonth: hidden.hours ? null : coachingHoursPerPersonMonth,
    attainment: hidden.sellers ? withheld(attainment) : attainment,
    pulse: hidden.answers ? withheld(pulse) : pulse,
  };
}

/** As the complement of others, unless it is withheld for its own sake. */
export function withheld<T extends object>(shown: Shown<T> | null): Shown<T> | null {
  return shown === null || isSuppressed(shown) ? shown : { suppressed: 'complement' };
}
