import { app } from './de/app';
import { attribution } from './de/attribution';
import { charts } from './de/charts';
import { claim } from './de/claim';
import { data } from './de/data';
import { hours } from './de/hours';
import { hypotheses } from './de/hypotheses';
import { issues } from './de/issues';
import { overview } from './de/overview';
import { cautions, reasons } from './de/reasons';
import { samples } from './de/samples';
import { start } from './de/start';
import { words } from './de/words';
import type { Messages } from './en';

export const de = {
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
} satisfies Messages;
