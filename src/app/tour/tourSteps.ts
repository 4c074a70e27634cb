import type { Help } from '../../i18n/en';
import { ROUTES } from '../routes';

interface TourStep {
  readonly id: keyof Help['tour']['steps'];
  readonly path: string;
  readonly target: string;
}

/** A step whose target the screen does not have is passed over. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'scope', path: ROUTES.overview, target: '[data-tour=scope]' },
  { id: 'doubt', path: ROUTES.overview, target: '#content figure [role=application]' },
  { id: 'withheld', path: ROUTES.overview, target: '[data-tour=withheld]' },
  { id: 'margin', path: ROUTES.hours, target: '#content figure dl' },
  { id: 'claim', path: ROUTES.claim, target: '[data-overall], [data-guess]' },
];
