import { FIGURE_EXHIBITS } from './figureGallery';
import { EXHIBITS as EARLIER } from './gallery';
import { TRIAL_EXHIBITS } from './trialGallery';

export const EXHIBITS = [...EARLIER, ...TRIAL_EXHIBITS, ...FIGURE_EXHIBITS];
