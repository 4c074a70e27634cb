import { createRandom } from '../core/stats/random';
import { wilsonInterval } from '../core/stats/wilsonInterval';
import { COX_CHECKS } from './statsChecks/coxChecks';
import { RATE_CHECKS } from './statsChecks/rateChecks';
import { REGRESSION_CHECKS } from './statsChecks/regressionChecks';
import { RESAMPLING_CHECKS } from './statsChecks/resamplingChecks';
import type { Check, Limits } from './statsChecks/statsCheck';
import { SURVIVAL_CHECKS } from './statsChecks/survivalChecks';

/*
 * Do intervals hold the truth as often as they say, and do tests reject a true null as rarely? Draws samples of known truth.
 * npm run calibrate -- stats [--runs 2000] [--seed 1]
 */

const CHECKS = [...RATE_CHECKS, ...SURVIVAL_CHECKS, ...COX_CHECKS, ...REGRESSION_CHECKS, ...RESAMPLING_CHECKS];

function option(name: string, fallback: number): number {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : Number(process.argv[index + 1]);
}

/** Kept where the promise lies within three standard errors of what was seen, and 1.5 points for what is approximate. */
function isKept([kind, promised]: Check['promise'], { lower, upper }: Limits): boolean {
  if (kind === 'atLeast') return upper >= promised;
  if (kind === 'atMost') return lower <= promised;
  return lower <= promised + 0.015 && upper >= promised - 0.015;
}

function main(): void {
  const runs = option('runs', 2000);
  const root = createRandom(option('seed', 1));
  console.log(`${runs} samples each; interval: 99.7 % of the share seen\n`);
  console.log('| method | promised | seen | interval | without result | kept |\n|---|---|---|---|---|---|');
  const missed: string[] = [];
  CHECKS.forEach(({ name, promise, draw }, label) => {
    const random = root.fork(label);
    const outcomes = Array.from({ length: runs }, () => draw(random)).filter((outcome) => outcome !== null);
    const count = outcomes.filter((outcome) => outcome).length;
    const seen = wilsonInterval(count, outcomes.length, 0.997);
    const kept = isKept(promise, seen);
    if (!kept) missed.push(name);
    const percent = (share: number) => (100 * share).toFixed(1);
    const words = { about: '', atLeast: '≥ ', atMost: '≤ ' }[promise[0]];
    const range = `${percent(seen.lower)}–${percent(seen.upper)} %`;
    console.log(
      `| ${name} | ${words}${percent(promise[1])} % | ${percent(count / outcomes.length)} % | ${range} | ${runs - outcomes.length} | ${kept ? 'yes' : 'MISSED'} |`,
    );
  });
  console.log(
    `\n${CHECKS.length - missed.length} kept, ${missed.length} missed${missed.length ? `: ${missed.join('; ')}` : ''}`,
  );
  if (missed.length > 0) process.exitCode = 1;
}

main();
