import { describe, expect, it } from 'vitest';
import { refusalText } from '../../../src/features/data/refusalText';
import { verdictReasonText } from '../../../src/features/page/reasonText';
import { speechIn } from '../support/report';
import { HIRES, snapshotFor } from './snapshot';

/** Doctors with dates only: no manager, no source, no hours; half of them left. */
const DATES_ONLY = `employee_id,hire_date,exit_date
${Array.from({ length: 120 }, (_, id) => `${id},2020-0${1 + (id % 9)}-10,${id % 2 === 0 ? `2022-0${1 + (id % 9)}-20` : ''}`).join('\n')}
`;

describe('why a line cannot be tested, on Data', () => {
  it.each([
    ['dates only', { 'roster.csv': DATES_ONLY }],
    ['nobody left', { 'hires.csv': HIRES }],
  ])('is what the claim says: %s', (_, files) => {
    const { hypothesisCoverage, report } = snapshotFor(files);
    expect(report?.hypotheses.every(({ verdict }) => verdict === 'notTestable')).toBe(true);
    for (const language of ['en', 'de'] as const) {
      const speech = speechIn(language);
      for (const of of hypothesisCoverage) {
        const line = report?.hypotheses.find(({ id }) => id === of.id);
        if (line === undefined) throw new Error(`invalid report; a line is missing: ${of.id}`);
        expect(refusalText(of, report, speech)).toBe(verdictReasonText(line, 0, speech));
      }
    }
  });

  it('is the files that are missing where there is no report', () => {
    const { hypothesisCoverage, report } = snapshotFor({ 'coaching.csv': 'employee_id,month,hours\n1,2023-01,2\n' });
    expect(report).toBeNull();
    const coverage = hypothesisCoverage.find(({ id }) => id === 'coaching');
    expect(coverage && refusalText(coverage, report, speechIn('en'))).toMatch(/^needs: Hires/);
  });
});

describe('a column that is missing', () => {
  it('is named', () => {
    const { report } = snapshotFor({ 'roster.csv': DATES_ONLY });
    const line = report?.hypotheses.find(({ id }) => id === 'badHires');
    expect(line && verdictReasonText(line, 0, speechIn('en'))).toBe(
      'Needs a column that none of the files has: Hiring source / Assessment score.',
    );
  });
});
