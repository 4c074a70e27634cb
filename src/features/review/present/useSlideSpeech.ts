import { use, useMemo } from 'react';
import type { Slide } from '../../../core/model/slide';
import { createFormat } from '../../../i18n/format';
import { type Speech, useShellSpeech } from '../../../i18n/LanguageProvider';
import { LANGUAGES, type Language } from '../../../i18n/language';
import { loadMessages } from '../../../i18n/messages';

export function slideLanguage({ language }: Pick<Slide, 'language'>, otherwise: Language): Language {
  return LANGUAGES.find((one) => one === language) ?? otherwise;
}

/** The words of the slide's own language, whatever the page speaks. */
export function useSlideSpeech(slide: Slide): Speech {
  const { format } = useShellSpeech();
  const language = slideLanguage(slide, format.language);
  const messages = use(loadMessages(language));
  return useMemo(() => ({ messages, format: createFormat(language) }), [messages, language]);
}
