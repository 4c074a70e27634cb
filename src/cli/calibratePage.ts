import type {
  BoundCheck,
  Calibration,
  HypothesisCalibration,
  PowerCurve,
  WorldCalibration,
} from '../core/model/calibration';
import { OVERALL_VERDICTS } from '../core/model/report';
import { VERDICTS } from '../core/model/verdict';
import { shareInterval } from './calibrateSummary';

/** The calibration as a page: what was demanded, what came, what missed. */
export function calibrationPage(calibration: Calibration): string {
  const { worlds, power, seed, permutations, bootstraps, benchmarkYearlyRate } = calibration;
  return `${[
    '# How often is this wrong?',
    '',
    `Organisations of [known truth](worlds.md), every trap on, weighed as the app weighs yours: ${organisationsText(worlds)} a world and`,
    `size, ${permutations} shuffles, ${bootstraps} resamples, seeds from ${seed}. \`npm run calibrate\` writes this page; the same core and seeds give`,
    'the same numbers. Shares in per cent, with 95 % Monte Carlo intervals (exact binomial).',
    '',
    '**Demanded**: where a hypothesis is false, *supports* in at most 5 % (upper bound at most 7 %); where it is true, *contradicts* in as',
    'few, and *supports* in at least 80 % for training in `trainingCounts`, coaching in `coachingCounts` and managers in',
    `\`managersDiffer\` at 40 managers${power.length > 0 ? ' - for the others see the power curves' : ''}. 95 % intervals hold the truth in 93–97 % (judged by the Monte Carlo interval; more than`,
    'that is marked ↑: too careful). The verdict on the whole sentence is wrong in at most 5 %.',
    `The benchmark given is ${benchmarkYearlyRate} exits per person-year.`,
    '',
    ...misses(worlds),
    ...powerSection(power),
    ...worlds.flatMap(worldSection),
    '## What the truth is',
    '',
    'For lines: the effect the world states, no difference where a hypothesis is false. For shares of exits: what the same attribution',
    'shows with 150 sellers a team, averaged over organisations - chance between teams is then gone, the managers are as many.',
    '',
  ].join('\n')}`;
}

/** "500 organisations", or "317 to 320 organisations". */
function organisationsText(counted: readonly { readonly organisations: number }[]): string {
  const [fewest, most] = [Math.min, Math.max].map((pick) => pick(...counted.map(({ organisations }) => organisations)));
  return `${fewest === most ? most : `${fewest} to ${most}`} organisations`;
}

/** Why an interval misses too often, as far as it is known. */
const KNOWN_REASONS: Readonly<Record<string, string>> = {
  'managersDiffer 20 managers':
    'It ends too low: with few teams of few exits each, differences between them are pulled together too far. No verdict rests on this share alone, but on `managing`, which holds.',
};

function misses(worlds: readonly WorldCalibration[]): string[] {
  const missed = worlds.flatMap(({ world, managers, hypotheses, overall, coverage }) => [
    ...hypotheses.filter(({ bound }) => bound && !bound.met).map((own) => missedLine(world, managers, own)),
    ...(overall.bound.met ? [] : [`- \`${world}\`, ${managers} managers: the whole sentence is wrong too often.`]),
    ...coverage
      .filter(({ met, covered, intervals }) => !met && covered / intervals < 0.95)
      .map(
        ({ of, covered, intervals }) =>
          `- \`${world}\`, ${managers} managers: the interval of \`${of}\` holds the truth in ${percent(covered / intervals)} only. ${KNOWN_REASONS[`${world} ${managers} ${of}`] ?? 'Why is not known yet.'}`,
      ),
  ]);
  return ['## Missed', '', ...(missed.length > 0 ? missed : ['Nothing.']), ''];
}

function missedLine(world: string, managers: number, { id, truth, verdicts, bound }: HypothesisCalibration): string {
  const total = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const what =
    truth === 'false'
      ? `false, yet supported in ${shareText(verdicts.supports, total)}`
      : `true: supported in ${shareText(verdicts.supports, total)}, contradicted in ${shareText(verdicts.contradicts, total)}`;
  return `- \`${world}\`, ${managers} managers, \`${id}\`: ${what}${bound?.reason ? ` (most often in the way: ${bound.reason})` : ''}.`;
}

/** How strong an effect, or how large a company, four in five times finds its verdict. */
function powerSection(power: readonly PowerCurve[]): string[] {
  if (power.length === 0) return [];
  return [
    '## What is found four times in five',
    '',
    'Per cent of other organisations in which the hypothesis came out as *supports*, in the world where it is true: at 40 managers with the',
    "effect made weaker and stronger (times the world's, on the log scale), or with more managers where there is no effect to strengthen (a stronger contagion empties teams). *80 % at* lies between",
    `the points, along a straight line. ${organisationsText(power.flatMap(({ points }) => points))} at each point.`,
    '',
    ...(['strength', 'managers'] as const).flatMap((over) =>
      curveTable(
        power.filter((curve) => curve.over === over),
        over,
      ),
    ),
  ];
}

function curveTable(curves: readonly PowerCurve[], over: PowerCurve['over']): string[] {
  const first = curves[0];
  if (!first) return [];
  const heads = first.points.map((point) =>
    over === 'strength' ? `× ${point.strength}` : `${point.managers} managers`,
  );
  return [
    `| hypothesis | world | ${heads.join(' | ')} | 80 % at |`,
    `| --- | --- | ${heads.map(() => '---').join(' | ')} | --- |`,
    ...curves.map(({ id, world, points, foundAt }) => {
      const cells = points.map(({ supports, organisations }) => shareText(supports, organisations));
      const at =
        foundAt === null ? 'not reached' : over === 'strength' ? `× ${foundAt.toFixed(2)}` : foundAt.toFixed(0);
      return `| \`${id}\` | \`${world}\` | ${cells.join(' | ')} | ${at} |`;
    }),
    '',
  ];
}

function worldSection(calibrated: WorldCalibration): string[] {
  const { world, managers, organisations, hypotheses, overall, coverage, anyFalse } = calibrated;
  const overallShares = OVERALL_VERDICTS.filter((verdict) => overall.verdicts[verdict] > 0)
    .map((verdict) => `${verdict} ${shareText(overall.verdicts[verdict], organisations)}`)
    .join(', ');
  return [
    `## ${world}, ${managers} managers`,
    '',
    `${organisations} organisations.`,
    '',
    '| hypothesis | truth | supports | contradicts | cannot tell | not testable | bound |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...hypotheses.map(({ id, truth, verdicts, bound }) => {
      const cells = VERDICTS.map((verdict) => shareText(verdicts[verdict], organisations));
      return `| \`${id}\` | ${truth} | ${cells.join(' | ')} | ${boundText(bound)} |`;
    }),
    '',
    `The whole sentence: ${overallShares}; wrong in ${shareText(overall.wrong, organisations)} ${boundText(overall.bound)}.`,
    `Any false hypothesis supported: ${shareText(anyFalse, organisations)}.`,
    '',
    ...(coverage.length === 0 ? [] : coverageTable(coverage)),
  ];
}

function coverageTable(coverage: WorldCalibration['coverage']): string[] {
  return [
    '| 95 % interval of | truth | holds it in | bias | |',
    '| --- | --- | --- | --- | --- |',
    ...coverage.map(({ of, truth, covered, intervals, bias, met }) => {
      const mark = met ? '✓' : covered / intervals > 0.95 ? '↑' : '**missed**';
      return `| \`${of}\` | ${truth.toFixed(3)} | ${shareText(covered, intervals)} | ${bias.toFixed(3)} | ${mark} |`;
    }),
    '',
  ];
}

function boundText(bound: BoundCheck | null): string {
  if (!bound) return '–';
  return bound.met ? '✓' : '**missed**';
}

function shareText(events: number, trials: number): string {
  if (trials === 0) return '–';
  const { lower, upper } = shareInterval(events, trials);
  return `${percent(events / trials)} (${(100 * lower).toFixed(1)}–${(100 * upper).toFixed(1)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
