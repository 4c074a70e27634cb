import type { Speech } from '../../i18n/LanguageProvider';
import type { KeepState } from './keeping';

/** How keeping on the device goes. */
export function keepText(state: KeepState, speech: Speech): string {
  const { keep } = speech.messages.project;
  const { moment } = speech.format;
  switch (state.kind) {
    case 'off':
    case 'asking':
    case 'otherTab':
    case 'deleted':
      return keep[state.kind];
    case 'waiting':
      return keep.waiting(moment(state.savedAt));
    case 'on':
      return state.savedAt === null ? keep.on : `${keep.on} ${keep.keptAt(moment(state.savedAt))}`;
    case 'trouble':
      return keep.troubles[state.trouble];
  }
}
