import type { Help } from '../en';
import { glossary } from './glossary';
import { guide } from './guide';
import { hypothesisPages } from './methods/hypotheses';
import { ideas } from './methods/ideas';
import { metrics } from './methods/metrics';

export const help = { ...guide, glossary, metrics, ideas, hypothesisPages } satisfies Help;
