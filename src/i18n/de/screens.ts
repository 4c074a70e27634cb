import type { Screens } from '../en';
import { attribution } from './attribution';
import { calibration } from './calibration';
import { charts } from './charts';
import { chartWords } from './chartWords';
import { claim } from './claim';
import { data } from './data';
import { emptyScreens } from './emptyScreens';
import { hours } from './hours';
import { hoursTime } from './hoursTime';
import { hypotheses } from './hypotheses';
import { issues } from './issues';
import { managers } from './managers';
import { overview } from './overview';
import { cautions, reasons } from './reasons';
import { review } from './review';
import { trial } from './trial';
import { whatIf } from './whatIf';

export const screens = {
  attribution,
  calibration,
  cautions,
  charts,
  chartWords,
  claim,
  data,
  emptyScreens,
  hours,
  hoursTime,
  hypotheses,
  issues,
  managers,
  overview,
  reasons,
  review,
  trial,
  whatIf,
} satisfies Screens;
