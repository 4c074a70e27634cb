import type { trial as english } from '../en/trial';
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

export const trial = {
  association:
    'Was mit Austritten einhergeht, muss nicht ihr Grund sein. Jede Zahl hier vergleicht; keine ist ein Experiment.',
  managing: (share, interval) =>
    `Praxis und sonstige Unterschiede zwischen Führungskräften zusammen: ${share} von 100 Austritten (95\u00a0%: ${interval}).`,
  groups: { article: 'Was der Trainer behauptet', rivals: 'Seine Rivalen' },
  predicts: 'Was sie vorhersagt',
  rival: 'Was ihr Rivale vorhersagt',
  seen: 'Was zu sehen war',
  chance: 'Kann es Zufall sein?',
  otherWays: 'Sagt eine andere Zählweise dasselbe?',
  somethingElse: 'Kann es etwas anderes sein?',
  change: 'Was dieses Urteil ändern würde',
  computed: 'Wie gerechnet wird',
  chanceIs: 'Zufall heißt',
  missingAdds: (table, purpose) => `${table} würde hinzufügen: ${purpose}`,
  lines,
  ...evidence,
  attribution,
  whatIf,
  movers,
  runway,
  refusal: 'Nicht prüfbar',
  rules,
  guess,
  reveal,
  say,
} satisfies typeof english;
