import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useHelp, useShellSpeech } from '../../i18n/LanguageProvider';
import type { AppStore } from '../store';
import { useActions } from '../useActions';
import type { HelpWindow } from '../useHelpWindow';
import { type Command, commandsOf } from './commands';
import { ModalWindow } from './ModalWindow';
import { matching } from './matching';
import css from './palette.module.css';

interface PaletteProps {
  readonly store: AppStore;
  readonly show: (window: HelpWindow | null) => void;
  /** What was typed before the field was there. */
  readonly typedAhead: RefObject<string>;
}

/** One field from which everything can be reached. */
export function Palette({ store, show, typedAhead }: PaletteProps) {
  const { help } = useHelp();
  const { messages: shell } = useShellSpeech();
  const actions = useActions(store);
  const hasReport = useStore(store, ({ snapshot }) => snapshot !== null && snapshot.report !== null);
  const commands = useMemo(
    () => commandsOf({ help, shell, actions, show, hasReport }),
    [help, shell, actions, show, hasReport],
  );
  // A command may show another window, which must come after this one has gone.
  const chosen = useRef<Command>(null);
  const onClose = () => {
    show(null);
    chosen.current?.run();
  };
  return (
    <ModalWindow label={help.palette.name} onClose={onClose}>
      {(close) => (
        <Search
          commands={commands}
          typedAhead={typedAhead}
          onChoose={(command) => {
            chosen.current = command;
            close();
          }}
        />
      )}
    </ModalWindow>
  );
}

interface SearchProps {
  readonly commands: readonly Command[];
  readonly typedAhead: RefObject<string>;
  readonly onChoose: (command: Command) => void;
}

function Search({ commands, typedAhead, onChoose }: SearchProps) {
  const { help, format } = useHelp();
  const { palette } = help;
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const ahead = typedAhead.current;
    typedAhead.current = '';
    if (ahead !== '') setTyped((since) => ahead + since);
  }, [typedAhead]);
  const [active, setActive] = useState(0);
  const results = useMemo(() => matching(commands, typed), [commands, typed]);
  const list = useId();
  const optionId = (at: number) => `${list}${at}`;
  const choose = (at: number) => {
    const command = results[at];
    if (command !== undefined) onChoose(command);
  };
  const press = (event: KeyboardEvent) => {
    const next = nextOption(event.key, active, results.length);
    if (event.key === 'Enter') choose(active);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== null) setActive(next);
  };
  return (
    <>
      <input
        className={css.field}
        type="text"
        role="combobox"
        aria-label={palette.name}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
        placeholder={palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <p role="status" className={results.length > 0 ? 'visuallyHidden' : css.none}>
        {results.length > 0 ? palette.found(results.length, format.count(results.length)) : palette.none}
      </p>
      <Results id={list} results={results} active={active} optionId={optionId} onChoose={choose} />
    </>
  );
}

/** Where the keys of a list of options lead; null for all other keys. */
function nextOption(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(active + 8, count - 1);
    case 'PageUp':
      return Math.max(active - 8, 0);
    default:
      return null;
  }
}

interface ResultsProps {
  readonly id: string;
  readonly results: readonly Command[];
  readonly active: number;
  readonly optionId: (at: number) => string;
  readonly onChoose: (at: number) => void;
}

/** The focus stays in the field; the options are named to it, and can be pressed. */
function Results({ id, results, active, optionId, onChoose }: ResultsProps) {
  const { palette } = useHelp().help;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    const list = ref.current;
    if (list === null) return;
    const press = ({ target }: MouseEvent) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option !== null) onChoose([...list.children].indexOf(option));
    };
    list.addEventListener('click', press);
    return () => list.removeEventListener('click', press);
  });
  return (
    <div ref={ref} id={id} className={css.options} role="listbox" aria-label={palette.results}>
      {results.map(({ id: command, name, group }, at) => (
        <div key={command} id={optionId(at)} role="option" aria-selected={at === active} tabIndex={-1}>
          <span>{name}</span> <span className={css.group}>{palette.groups[group]}</span>
        </div>
      ))}
    </div>
  );
}
