import { app } from './en/app';
import { attribution } from './en/attribution';
import { charts } from './en/charts';
import { claim } from './en/claim';
import { data } from './en/data';
import { hours } from './en/hours';
import { hypotheses } from './en/hypotheses';
import { issues } from './en/issues';
import { overview } from './en/overview';
import { cautions, reasons } from './en/reasons';
import { samples } from './en/samples';
import { start } from './en/start';
import { words } from './en/words';

/** English; its shape is what every language must fill. */
export const en = {
  app,
  attribution,
  cautions,
  charts,
  claim,
  data,
  hours,
  hypotheses,
  issues,
  overview,
  reasons,
  samples,
  start,
  words,
};

export type Messages = typeof en;
