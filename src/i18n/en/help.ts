import { glossary } from './glossary';
import { guide } from './guide';
import { hypothesisPages } from './methods/hypotheses';
import { ideas } from './methods/ideas';
import { metrics } from './methods/metrics';

/** What comes when help is first asked for: pages of methods, glossary, palette, tour. */
export const help = { ...guide, glossary, metrics, ideas, hypothesisPages };
