import { attribution } from './trial/attribution';
import { evidence } from './trial/evidence';
import { guess } from './trial/guess';
import { lines } from './trial/lines';
import { movers } from './trial/movers';
import { reveal } from './trial/reveal';
import { rules } from './trial/rules';
import { runway } from './trial/runway';
import { say } from './trial/say';
import { whatIf } from './trial/whatIf';

/** The claim on trial: what surrounds the docket, and its statements. */
export const trial = {
  association:
    'What goes with exits need not be their reason. Every figure here compares; none of them is an experiment.',
  managing: (share: string, interval: string) =>
    `Practice and other differences between managers together: ${share} of 100 exits (95%: ${interval}).`,
  groups: { article: 'What the trainer claims', rivals: 'Its rivals' },
  predicts: 'What it predicts',
  rival: 'What its rival predicts',
  seen: 'What was seen',
  chance: 'Could it be chance?',
  otherWays: 'Would another way to count say the same?',
  somethingElse: 'Could it be something else?',
  change: 'What would change this verdict',
  computed: 'How it is computed',
  chanceIs: 'Chance is',
  missingAdds: (table: string, purpose: string) => `${table} would add: ${purpose}`,
  lines,
  ...evidence,
  attribution,
  whatIf,
  movers,
  runway,
  refusal: 'Not testable',
  rules,
  guess,
  reveal,
  say,
};
