import { createContext, type ReactNode, use, useContext, useMemo } from 'react';
import type { Help, Messages, Shell } from './en';
import { createFormat, type Format } from './format';
import { catalogueOf, type Language } from './language';
import { loadHelp, loadMessages } from './messages';

/** What a screen needs to speak. */
export interface Speech {
  readonly messages: Messages;
  readonly format: Format;
}

/** What the first page needs to speak. */
export interface ShellSpeech {
  readonly messages: Shell;
  readonly format: Format;
}

const SpeechContext = createContext<ShellSpeech | null>(null);

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const speech = useMemo(() => ({ messages: catalogueOf(language).shell, format: createFormat(language) }), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** For what the first page shows: these words are there from the start. */
export function useShellSpeech(): ShellSpeech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('invalid tree; words need a LanguageProvider above them: none');
  return speech;
}

/** For screens: waits until their words have come. */
export function useSpeech(): Speech {
  const { format } = useShellSpeech();
  const messages = use(loadMessages(format.language));
  return useMemo(() => ({ messages, format }), [messages, format]);
}

/** For the help: waits until its words have come. */
export function useHelp(): { readonly help: Help; readonly format: Format } {
  const { format } = useShellSpeech();
  return { help: use(loadHelp(format.language)), format };
}
