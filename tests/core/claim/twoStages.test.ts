import { describe, expect, it } from 'vitest';
import { fitBetweenManagers, teamsCompared } from '../../../src/core/claim/betweenManagers';
import { claimContext } from '../../../src/core/claim/context';
import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { runSteps } from '../../../src/core/model/progress';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { simulate } from '../../../src/core/worlds/simulate';
import reference from '../../reference/claim.json';
import { expectClose } from '../stats/expectClose';
import { panelTable } from './panelTable';

/*
 * The chain from person-months to the slope, against R on the same person-months (tests/reference/claim.R works row by row,
 * without our grouping). Both sides iterate to convergence; 1e-8 is what two independent fits agree to, and the hours in the
 * panel are single precision (6e-8 relative), which the panel's table rounds to four decimals on both sides.
 */
const ITERATED = 1e-8;
const SINGLE_PRECISION = 1e-6;

const { workforce } = simulate('coachingCounts', { seed: 11, managers: 12, sellersPerManager: 12, months: 24 });
const panel = runSteps(buildPanel(workforce));
const context = claimContext(workforce, panel, DEFAULT_OPTIONS, false);

describe('the two stages, against R', () => {
  it('R was given these very person-months', async () => {
    await expect(panelTable(workforce, panel, context.record(1))).toMatchFileSnapshot(
      '../../reference/claim-panel.csv',
    );
  });

  const expected = context.expected('voluntary', 0, true);
  const teams = context.teams('voluntary', 0, 1);
  const coaching = context.practice('coaching', 3, 0);
  const training = context.practice('training', 3, 0);

  it('first stage: the same coefficients and expected exits, fitted on patterns', () => {
    const estimates = expected?.report.terms.map(({ estimate }) => estimate).sort((a, b) => a - b) ?? [];
    expectClose(estimates, reference.coefficients, ITERATED, 'coefficients');
    expect([...(teams?.observed ?? [])]).toEqual(reference.exits);
    expectClose(teams?.expected ?? [], reference.expected, ITERATED, 'expected exits');
  });

  it('practice: the same hours per person-month', () => {
    expectClose(coaching?.hours ?? [], reference.coaching, SINGLE_PRECISION, 'coaching');
    expectClose(training?.hours ?? [], reference.training, SINGLE_PRECISION, 'training');
  });

  it('second stage: the same slope, standard error and p', () => {
    if (!teams || !coaching || !training) throw new Error('invalid fixture; a table is missing');
    const fit = fitBetweenManagers(teamsCompared(teams, coaching.hours, [training.hours], context.strata));
    expectClose(
      [fit?.slope ?? 0, fit?.standardError ?? 0],
      [reference.slope, reference.standardError],
      SINGLE_PRECISION,
      'slope',
    );
    expectClose([fit?.p ?? 0], [reference.p], 10 * SINGLE_PRECISION, 'p');
    expect(fit?.degreesOfFreedom).toBe(reference.degreesOfFreedom);
  });
});
