import { many } from '../../many';
export const runway = {
  title: 'The last twelve months before an exit',
  reading:
    'Leavers less people of the same tenure, region and month who stayed. What shows only in the shaded months may follow the resignation and says nothing about why.',
  noMonths: 'no month before notice was seen',
  oneMonth: (outstanding: boolean): string =>
    outstanding
      ? 'the only month seen before notice stands out'
      : 'the only month seen before notice does not stand out',
  months: (count: number, months: string, all: string) =>
    count === 0
      ? `none of the ${all} months before notice stands out`
      : `${months} of the ${all} months before notice ${count === 1 ? 'stands' : 'stand'} out`,
  chart: (measure: string, finding: string) => `${measure}: ${finding}`,
  count: (exits: string) => `Up to ${many(exits, 'exit', 'exits')}.`,
  pointwise: 'The band holds month by month, not for all months at once.',
  empty: 'Nothing of this measure is on file.',
};
