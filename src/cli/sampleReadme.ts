import type { SourceFile } from '../core/model/reading';
import type { Sample } from '../core/worlds/samples';

/** A company that is committed as files. */
export interface SampleFolder {
  readonly sample: Sample['id'];
  readonly folder: string;
  readonly name: string;
  readonly format: string;
  readonly story: string;
  readonly truth: string;
}

export const SAMPLE_FOLDERS: readonly SampleFolder[] = [
  {
    sample: 'coachingCounts',
    folder: 'coaching-counts-en',
    name: 'Fairwater Instruments',
    format: 'English exports: commas, ISO dates, UTF-8; training as single dated courses.',
    story:
      'Forty sales teams in four regions sell measuring instruments. A bit more than a quarter of the sellers resign each year. Some managers ride along every week, some hardly ever. Head office is sure the market is to blame.',
    truth:
      'The world `coachingCounts`: where a manager coaches one standard deviation more than others (1.3 hours per person-month), the rate of resignations is 0.70 times as high. Training hours make no difference, and neither do source of hire and assessment. Beyond coaching, managers differ a little.',
  },
  {
    sample: 'natureOfTheBusiness',
    folder: 'nature-of-the-business-de',
    name: 'Bergmann Gebäudetechnik',
    format:
      'German exports: semicolons, decimal commas, dd.mm.yyyy, windows-1252 (mind the € in the header); training as hours per month.',
    story:
      'Forty sales teams in four regions sell heating and ventilation. A bit more than a quarter of the sellers resign each year. In their last three months, people who left had been coached for 1.6 hours a month, those who stayed for 2.7, and someone has already made a slide of it.',
    truth:
      'The world `natureOfTheBusiness`: the risk is the same under every manager, and neither training nor coaching nor hiring makes a difference. The missing hours of the leavers are the notice period: nobody coaches a seller who has resigned.',
  },
];

/** The page beside a sample's files: what is in them, and what is true. */
export function sampleReadme(about: SampleFolder, seed: number, files: readonly SourceFile[]): string {
  const rows = files.map(({ name, bytes }) => `| \`${name}\` | ${lineCount(bytes) - 1} |`);
  return `# ${about.name}

An invented company. ${about.story}

**What is true here** (only a simulated company can say so): ${about.truth}

${about.format} January 2023 to December 2025; whoever left before is not on file, as in real exports.
Made by \`npm run samples\` from seed ${seed}, which was not chosen for the verdict it gives. See
[the worlds](../../docs/worlds.md).

| file | rows |
|---|---|
${rows.join('\n')}
`;
}

function lineCount(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);
}
