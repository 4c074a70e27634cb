import type { Change } from '../../core/model/overviewView';
import type { Speech } from '../../i18n/LanguageProvider';

/** Shares are told in points of a hundred. */
const POINTS_OF_ONE = 100;

/** How a figure stands against the period before; a direction only where the interval leaves no difference out. */
export function changeText(
  change: Change | null,
  before: number | null,
  write: (value: number) => string,
  { messages, format }: Speech,
  pointsOfOne = POINTS_OF_ONE,
): string | null {
  if (change === null || before === null) return null;
  const words = messages.overviewPart.change;
  const interval = format.interval(change.lower * pointsOfOne, change.upper * pointsOfOne, (points) =>
    format.number(points, 1),
  );
  return words[direction(change)](write(before), words.points(interval));
}

export function direction({ lower, upper }: Change): 'higher' | 'lower' | 'none' {
  if (lower > 0) return 'higher';
  return upper < 0 ? 'lower' : 'none';
}
