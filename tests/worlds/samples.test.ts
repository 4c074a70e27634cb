import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse';
import { readFile } from '../../src/core/ingest/readFile';
import { DEFAULT_OPTIONS } from '../../src/core/model/analysisOptions';
import { type CalendarDay, parseIsoDay } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import { NO_CHOICES } from '../../src/core/model/reading';
import { SAMPLE_IDS, SAMPLES, sampleFiles } from '../../src/core/worlds/samples';
import { WORLDS } from '../../src/core/worlds/worlds';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;

describe('the sample companies', () => {
  it.each(SAMPLE_IDS)('%s: no verdict says the opposite of what is true there', { timeout: 60_000 }, (id) => {
    const readings = sampleFiles(id).flatMap((file) => runSteps(readFile(file, { choices: NO_CHOICES, today: TODAY })));
    const { report } = runSteps(analyse(readings, DEFAULT_OPTIONS, TODAY, 'test'));
    const world = SAMPLES.find((sample) => sample.id === id)?.world ?? id;
    const { holds, open } = WORLDS[world];
    expect(report?.from).toBe('2023-01-01');
    for (const hypothesis of report?.hypotheses ?? []) {
      if (open.includes(hypothesis.id)) continue;
      const wrong = holds.includes(hypothesis.id) ? 'contradicts' : 'supports';
      expect(hypothesis.verdict, hypothesis.id).not.toBe(wrong);
    }
  });
});
