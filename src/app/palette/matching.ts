import type { Command } from './commands';

/** What is typed is looked for without regard to case, accents, hyphens that do not break or umlauts written out: ä is a and ae. */
function plain(text: string): string {
  return text.toLowerCase().replace(/ß/g, 'ss').replaceAll('\u2011', '-').normalize('NFD').replace(/\p{M}/gu, '');
}

function spelledOut(text: string): string {
  return plain(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöü]/g, (letter) => `${letter}e`),
  );
}

/** How well a command answers: 0 begins with it, 1 a word of it or what others call it does, 2 holds it, 3 speaks of it; null does not. */
function rankOf({ name, also, synonyms }: Command, typed: string): number | null {
  const names = [plain(name), spelledOut(name)];
  if (names.some((one) => one.startsWith(typed))) return 0;
  if (names.some((one) => one.includes(` ${typed}`))) return 1;
  const others = synonyms.flatMap((one) => [plain(one), spelledOut(one)]);
  if (others.some((one) => one.startsWith(typed))) return 1;
  const words = typed.split(/\s+/);
  if (names.some((one) => words.every((word) => one.includes(word)))) return 2;
  const all = [...names, ...others, plain(also), spelledOut(also)].join(' ');
  return words.every((word) => all.includes(word)) ? 3 : null;
}

/** The commands that answer what is typed, best first and otherwise in their order; with nothing typed, where to go and what to do. */
export function matching(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return commands.filter(({ group }) => group === 'screens' || group === 'actions');
  return commands
    .flatMap((command) => {
      const rank = rankOf(command, wanted);
      return rank === null ? [] : [{ command, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}
