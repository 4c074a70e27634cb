import { METHODS, methodPath } from '../../features/help/methodPaths';
import { methodTitle } from '../../features/help/methodTitle';
import { type Actions, SAMPLES } from '../../features/page/actions';
import type { Help, Shell } from '../../i18n/en';
import { TERM_IDS, TERMS } from '../../i18n/helpIds';
import { catalogueOf, LANGUAGES } from '../../i18n/language';
import { THEMES } from '../address';
import { ROUTES, SCREENS } from '../routes';
import { changeAddress } from '../useAddress';
import type { HelpWindow } from '../useHelpWindow';

/** Something one can go to or do. */
export interface Command {
  readonly id: string;
  readonly group: keyof Help['palette']['groups'];
  readonly name: string;
  /** Searched as well, but not shown. */
  readonly also: string;
  /** What others call it: found nearly like its name. */
  readonly synonyms: readonly string[];
  readonly run: () => void;
}

interface CommandContext {
  readonly help: Help;
  readonly shell: Shell;
  readonly actions: Pick<Actions, 'addFiles' | 'openSample' | 'clear'>;
  readonly show: (window: HelpWindow) => void;
  /** The tour goes over screens of a report. */
  readonly hasReport: boolean;
}

/** Everything the palette offers. A screen is here as soon as it has a route. */
export function commandsOf(context: CommandContext): readonly Command[] {
  const synonyms: Readonly<Record<string, string>> = context.help.palette.synonyms;
  return [
    ...screenCommands(context),
    ...actionCommands(context),
    ...methodCommands(context),
    ...wordCommands(context),
  ].map((command) => ({ ...command, synonyms: synonyms[command.id]?.split(', ') ?? [] }));
}

type Unnamed = Omit<Command, 'synonyms'>;

function screenCommands({ shell }: CommandContext): readonly Unnamed[] {
  return SCREENS.map((screen) => ({
    id: `screen ${screen}`,
    group: 'screens',
    name: shell.app.screens[screen],
    also: screen,
    run: () => changeAddress({ path: ROUTES[screen] }),
  }));
}

function actionCommands({ help: { palette }, shell, actions, show, hasReport }: CommandContext): readonly Unnamed[] {
  const action = (id: string, name: string, run: () => void, also = ''): Unnamed => ({
    id,
    group: 'actions',
    name,
    also,
    run,
  });
  return [
    action('files', palette.openFiles, () => chooseFiles(actions.addFiles)),
    ...SAMPLES.map((sample) =>
      action(
        `sample ${sample}`,
        palette.sample(shell.samples[sample].name),
        () => void actions.openSample(sample),
        shell.samples[sample].story,
      ),
    ),
    action('clear', palette.clear, () => void actions.clear()),
    ...LANGUAGES.map((language) =>
      action(
        `language ${language}`,
        palette.language(catalogueOf(language).name),
        () => changeAddress({ language }),
        `language ${language}`,
      ),
    ),
    ...THEMES.map((theme) =>
      action(
        `theme ${theme}`,
        palette.theme(shell.app.themes[theme]),
        () => changeAddress({ theme }),
        `theme ${theme}`,
      ),
    ),
    ...(hasReport ? [action('tour', palette.tour, () => show('tour'))] : []),
    action('keys', palette.keys, () => show('keys'), '?'),
  ];
}

function methodCommands({ help }: CommandContext): readonly Unnamed[] {
  return METHODS.map((id) => ({
    id: `method ${id}`,
    group: 'methods',
    name: methodTitle(id, help),
    also: id,
    run: () => changeAddress({ path: methodPath(id) }),
  }));
}

function wordCommands({ help: { glossary } }: CommandContext): readonly Unnamed[] {
  return TERM_IDS.map((id) => ({
    id: `word ${id}`,
    group: 'words',
    name: glossary.terms[id].word,
    also: glossary.terms[id].meaning,
    run: () => changeAddress({ path: methodPath(TERMS[id]) }),
  }));
}

function chooseFiles(addFiles: Actions['addFiles']): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => void addFiles([...(input.files ?? [])]));
  input.click();
}
