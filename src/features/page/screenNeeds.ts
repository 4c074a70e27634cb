import type { TableId } from '../../core/model/ids';
import type { Screens } from '../../i18n/en';

/** A screen that shows a report. */
export type ReportScreen = keyof Screens['emptyScreens']['shows'];

interface ScreenNeeds {
  readonly needs: readonly TableId[];
  readonly helps: readonly TableId[];
}

/** The files without which a screen shows nothing, and those with which it shows more. */
export const SCREEN_NEEDS: Readonly<Record<ReportScreen, ScreenNeeds>> = {
  overview: { needs: ['hires', 'exits'], helps: ['training', 'coaching', 'quota', 'pulse', 'assignments'] },
  hours: { needs: ['hires', 'exits', 'coaching'], helps: ['training', 'assignments'] },
  leaving: { needs: ['hires', 'exits'], helps: ['training', 'coaching', 'assignments'] },
  managers: { needs: ['hires', 'exits', 'assignments'], helps: ['training', 'coaching', 'quota', 'pulse'] },
  morale: { needs: ['hires', 'pulse'], helps: ['exits', 'attendance', 'assignments'] },
  whatIf: { needs: ['hires', 'exits', 'coaching'], helps: ['training', 'assignments'] },
  claim: { needs: ['hires', 'exits'], helps: ['assignments', 'training', 'coaching', 'pulse', 'quota'] },
};
