import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../model/calendar';
import type { Attainment, Figures, PulseMean } from '../model/figures';
import { EXIT_KINDS, type ExitKind } from '../model/ids';
import { hoursPerPersonMonth } from './hours';
import { type TurnoverInput, turnover } from './turnover';

/** Hours, and the days at risk of the months their table speaks about. */
export interface HoursAndDays {
  readonly hours: number;
  readonly days: number;
}

/** What is counted of one group over one period. */
export interface Counts {
  readonly opening: number;
  readonly closing: number;
  readonly hires: number;
  /** In the order of EXIT_KINDS. */
  readonly exitsByKind: readonly number[];
  readonly transfersIn: number;
  readonly transfersOut: number;
  readonly personDays: number;
  /** Exits that count; null over spans for which no sum of months is defined. */
  readonly months: TurnoverInput['months'];
  readonly training: HoursAndDays | null;
  readonly coaching: HoursAndDays | null;
  readonly attainment: Attainment | null;
  readonly pulse: PulseMean | null;
}

export function figuresOf(counts: Counts, kinds: readonly ExitKind[]): Figures {
  const { opening, closing, hires, exitsByKind, months } = counts;
  const [voluntary = 0, involuntary = 0, neutral = 0, unknown = 0] = exitsByKind;
  const counted = kinds.reduce((total, kind) => total + exitsByKind[EXIT_KINDS.indexOf(kind)], 0);
  const personYears = counts.personDays / DAYS_PER_YEAR;
  return {
    opening,
    hires,
    exits: voluntary + involuntary + neutral + unknown,
    exitsByKind: { voluntary, involuntary, neutral, unknown },
    counted,
    transfersIn: counts.transfersIn,
    transfersOut: counts.transfersOut,
    closing,
    averageHeadcount: (opening + closing) / 2,
    personYears,
    turnover: turnover({ exits: counted, hires, opening, closing, personYears, months }),
    trainingHoursPerPersonMonth: perPersonMonth(counts.training),
    coachingHoursPerPersonMonth: perPersonMonth(counts.coaching),
    attainment: counts.attainment,
    pulse: counts.pulse,
  };
}

function perPersonMonth(given: HoursAndDays | null): number | null {
  return given && hoursPerPersonMonth(given.hours, given.days / DAYS_PER_MONTH);
}

/** `respondents`: the most answers of any one month; null where nobody answered. */
export function pulseMean(scores: number, answers: number, respondents: number): PulseMean | null {
  return answers === 0 ? null : { mean: scores / answers, answers, respondents };
}
