import { attribution } from './attribution';
import { calibration } from './calibration';
import { charts } from './charts';
import { chartWords } from './chartWords';
import { claim } from './claim';
import { data } from './data';
import { hours } from './hours';
import { hoursTime } from './hoursTime';
import { hypotheses } from './hypotheses';
import { issues } from './issues';
import { leaving } from './leaving';
import { managers } from './managers';
import { morale } from './morale';
import { overview } from './overview';
import { cautions, reasons } from './reasons';
import { trial } from './trial';

/** What the first page does not say: it comes with the first other screen. */
export const screens = {
  attribution,
  calibration,
  cautions,
  charts,
  chartWords,
  claim,
  data,
  hours,
  hoursTime,
  hypotheses,
  issues,
  leaving,
  managers,
  morale,
  overview,
  reasons,
  trial,
};
