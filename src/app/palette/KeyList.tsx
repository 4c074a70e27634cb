import page from '../../features/page/page.module.css';
import type { Help } from '../../i18n/en';
import { useHelp } from '../../i18n/LanguageProvider';
import type { HelpWindow } from '../useHelpWindow';
import { ModalWindow } from './ModalWindow';
import css from './palette.module.css';

interface KeyEntry {
  readonly keys: readonly ('K' | 'Z' | '?' | 'control' | 'shift' | 'left' | 'homeEnd' | 'escape')[];
  readonly does: Exclude<keyof Help['keys'], 'title' | 'reading' | 'key' | 'does'>;
}

/** All keys of the app. */
const KEYS: readonly KeyEntry[] = [
  { keys: ['control', 'K'], does: 'palette' },
  { keys: ['?'], does: 'list' },
  { keys: ['control', 'Z'], does: 'undo' },
  { keys: ['control', 'shift', 'Z'], does: 'redo' },
  { keys: ['left'], does: 'points' },
  { keys: ['homeEnd'], does: 'ends' },
  { keys: ['escape'], does: 'leave' },
];

export function KeyList({ show }: { readonly show: (window: HelpWindow | null) => void }) {
  const { keys, palette } = useHelp().help;
  return (
    <ModalWindow label={keys.title} onClose={() => show(null)}>
      {(close) => (
        <>
          <h2>{keys.title}</h2>
          <p className={page.reading}>{keys.reading}</p>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{keys.key}</th>
                <th scope="col">{keys.does}</th>
              </tr>
            </thead>
            <tbody>
              {KEYS.map((entry) => (
                <tr key={entry.does}>
                  <th scope="row">
                    {entry.keys.map((key) => (
                      <kbd key={key} className={css.key}>
                        {keyName(key, keys)}
                      </kbd>
                    ))}
                  </th>
                  <td>{keys[entry.does]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.after}>
            <button type="button" className={page.action} onClick={close}>
              {palette.close}
            </button>
          </p>
        </>
      )}
    </ModalWindow>
  );
}

function keyName(key: KeyEntry['keys'][number], keys: Help['keys']): string {
  switch (key) {
    case 'control':
    case 'shift':
    case 'left':
    case 'homeEnd':
    case 'escape':
      return keys[key];
    default:
      return key;
  }
}
