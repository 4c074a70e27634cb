const STEPS = [0.1, 0.25, 0.5, 1, 2, 5, 10];
const MOST_STEPS = 40;

/** Round hours inside the range of the teams' hours, at most some forty of them: their ends tell no team's hours. */
export function roundHours(hours: Float64Array): number[] {
  const lowest = Math.min(...hours);
  const highest = Math.max(...hours);
  const step = STEPS.find((size) => (highest - lowest) / size <= MOST_STEPS) ?? highest - lowest;
  const first = Math.ceil(lowest / step);
  const count = Math.floor(highest / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}
