import { type Choices, chosen, type Reading } from '../core/model/reading';

/** Whether two sets of choices read a file alike: what was settled for other files does not touch it. */
export function sameChoicesFor(readings: readonly Reading[], before: Choices, after: Choices): boolean {
  return JSON.stringify(choicesFor(readings, before)) === JSON.stringify(choicesFor(readings, after));
}

function choicesFor(readings: readonly Reading[], choices: Choices) {
  const file = readings[0]?.file ?? '';
  const signatures = [...new Set(readings.map(({ signature }) => signature))];
  return {
    formats: Object.entries(choices.formats).filter(([key]) => key.startsWith(`${file}\n`)),
    headers: signatures.map((signature) => chosen(choices.headers, signature)),
    file: chosen(choices.files, file),
    exitKinds: choices.exitKinds,
    sensitive: choices.sensitive,
    names: choices.names,
    acceptProposals: choices.acceptProposals,
  };
}
