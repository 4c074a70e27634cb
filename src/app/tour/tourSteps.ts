import type { Help } from '../../i18n/en';
import type { Screen } from '../routes';

interface TourStep {
  readonly id: keyof Help['tour']['steps'];
  readonly screen: Screen;
  /** Within that screen; a step whose target the screen does not have is passed over. */
  readonly target: string;
}

export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'scope', screen: 'overview', target: '[data-tour=scope]' },
  { id: 'doubt', screen: 'overview', target: 'figure [role=application]' },
  { id: 'withheld', screen: 'overview', target: '[data-tour=withheld]' },
  { id: 'margin', screen: 'hours', target: 'figure dl' },
  { id: 'claim', screen: 'claim', target: ':is([data-overall], [data-guess])' },
];
