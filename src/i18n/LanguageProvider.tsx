import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Messages } from './en';
import { createFormat, type Format } from './format';
import type { Language } from './language';
import { MESSAGES } from './messages';

/** What a screen needs to speak. */
export interface Speech {
  readonly messages: Messages;
  readonly format: Format;
}

const SpeechContext = createContext<Speech | null>(null);

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const speech = useMemo(() => ({ messages: MESSAGES[language], format: createFormat(language) }), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('invalid tree; useSpeech needs a LanguageProvider above it: none');
  return speech;
}
