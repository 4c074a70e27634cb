import type { NativeChart } from '../../core/model/nativeChart';
import type { ExportWords } from '../../i18n/en/export';
import type { Language } from '../../i18n/language';
import { drawBars, drawLine } from './drawCategories';
import { drawIntervals } from './drawIntervals';
import type { DrawnChart } from './drawnChart';
import { drawFunnel, drawScatter, drawSteps } from './drawPlane';

export function drawChart(chart: NativeChart, words: ExportWords, language: Language): DrawnChart {
  switch (chart.kind) {
    case 'line':
      return drawLine(chart, words, language);
    case 'bar':
      return drawBars(chart, language);
    case 'scatter':
      return drawScatter(chart, words, language);
    case 'funnel':
      return drawFunnel(chart, words, language);
    case 'step':
      return drawSteps(chart, words, language);
    case 'intervals':
      return drawIntervals(chart, words, language);
  }
}
