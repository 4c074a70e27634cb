import { attribution } from './attribution';
import { calibration } from './calibration';
import { charts } from './charts';
import { chartWords } from './chartWords';
import { claim } from './claim';
import { data } from './data';
import { filter } from './filter';
import { hours } from './hours';
import { hypotheses } from './hypotheses';
import { issues } from './issues';
import { overview } from './overview';
import { overviewPart } from './overviewPart';
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
  filter,
  hours,
  hypotheses,
  issues,
  overview,
  overviewPart,
  reasons,
  trial,
};
