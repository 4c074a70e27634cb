import menu from '../features/page/menuWord.module.css';
import { useShellSpeech } from '../i18n/LanguageProvider';
import { catalogueOf, LANGUAGES } from '../i18n/language';
import { THEMES } from './address';
import { changeAddress, useAddress } from './useAddress';

/** Language and colours. */
export function SettingsMenus() {
  const { messages, format } = useShellSpeech();
  const { app } = messages;
  const { theme } = useAddress();
  return (
    <>
      <label>
        <span>{app.language}</span>
        <select
          className={menu.menuWord}
          value={format.language}
          onChange={({ target }) =>
            changeAddress({ language: LANGUAGES.find((language) => language === target.value) ?? null })
          }
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {catalogueOf(language).name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{app.theme}</span>
        <select
          className={menu.menuWord}
          value={theme}
          onChange={({ target }) => changeAddress({ theme: THEMES.find((one) => one === target.value) ?? 'system' })}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {app.themes[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
