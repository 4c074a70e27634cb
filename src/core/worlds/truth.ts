import type { Company } from './company';
import type { Employment } from './employment';
import type { Window } from './measures';
import type { Truth } from './organisation';

export function truthOf(company: Company, spells: readonly Employment[], window: Window): Truth {
  const from = window.first - window.start;
  const mean = (series: Float64Array): number => {
    const inWindow = series.subarray(from);
    return inWindow.reduce((sum, value) => sum + value, 0) / inWindow.length;
  };
  return {
    coachingHours: Float64Array.from(company.coachingHours, mean),
    trainingHours: Float64Array.from(company.trainingHours, mean),
    support: company.support,
    rateFactor: Float64Array.from(company.rateFactor, mean),
    struggle: Float64Array.from(spells, (spell) => spell.seller.struggle),
    noticeGiven: Int32Array.from(spells, (spell) => spell.noticeGiven),
  };
}
