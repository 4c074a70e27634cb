import { type Choices, chosen } from '../core/model/reading';
import type { LoadedFile } from './session';

/** Whether two sets of choices read a file alike: what was settled for other files does not touch it. */
export function sameChoicesFor(file: LoadedFile, before: Choices, after: Choices): boolean {
  return JSON.stringify(choicesFor(file, before)) === JSON.stringify(choicesFor(file, after));
}

function choicesFor({ source, readings }: LoadedFile, choices: Choices) {
  const signatures = [...new Set(readings.map(({ signature }) => signature))];
  return {
    formats: Object.entries(choices.formats).filter(([key]) => key.startsWith(`${source.name}\n`)),
    headers: signatures.map((signature) => chosen(choices.headers, signature)),
    file: chosen(choices.files, source.name),
    exitKinds: choices.exitKinds,
    sensitive: choices.sensitive,
    names: choices.names,
    acceptProposals: choices.acceptProposals,
  };
}
