import { attribution } from './attribution';
import { calibration } from './calibration';
import { charts } from './charts';
import { chartWords } from './chartWords';
import { check } from './check';
import { claim } from './claim';
import { costs } from './costs';
import { data } from './data';
import { emptyScreens } from './emptyScreens';
import { exportWords } from './export';
import { filter } from './filter';
import { hours } from './hours';
import { hoursTime } from './hoursTime';
import { hypotheses } from './hypotheses';
import { issues } from './issues';
import { leaving } from './leaving';
import { managers } from './managers';
import { morale } from './morale';
import { overview } from './overview';
import { overviewPart } from './overviewPart';
import { privacy } from './privacy';
import { project } from './project';
import { cautions, reasons } from './reasons';
import { review } from './review';
import { takeAlong } from './takeAlong';
import { trial } from './trial';
import { whatIf } from './whatIf';

/** What the first page does not say: it comes with the first other screen. */
export const screens = {
  attribution,
  calibration,
  cautions,
  charts,
  chartWords,
  check,
  claim,
  costs,
  data,
  emptyScreens,
  export: exportWords,
  filter,
  hours,
  hoursTime,
  hypotheses,
  issues,
  leaving,
  managers,
  morale,
  overview,
  privacy,
  project,
  overviewPart,
  reasons,
  review,
  takeAlong,
  trial,
  whatIf,
};
