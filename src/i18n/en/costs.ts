import type { CostInput } from '../../core/model/turnoverCost';

export const costs = {
  caption: 'What an exit and an hour cost',
  currency: 'In your currency',
  low: 'At least',
  high: 'At most',
  lowOf: (input: string) => `${input}, at least`,
  highOf: (input: string) => `${input}, at most`,
  inputs: {
    recruiting: 'Finding a successor',
    training: 'Training the successor',
    rampShortfall: 'Sales missed until up to speed',
    vacantDays: 'Days the seat stands empty',
    quotaPerDay: 'What such a day would have brought in',
    hour: 'An hour of coaching or training',
  } satisfies Record<CostInput, string>,
  shared: 'Overview and What if share these; they are saved with the project.',
};
