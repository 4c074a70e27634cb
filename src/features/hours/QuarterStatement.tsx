import { DotIntervals } from '../../charts/DotIntervals';
import type { HourClasses } from '../../core/model/hoursView';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { classRows, overallRate } from './classRows';
import type { Practice } from './viewModel';

interface QuarterStatementProps {
  readonly classes: HourClasses | null;
  readonly practice: Practice;
}

/** What the exits of a quarter are after so many hours in the quarter before. */
export function QuarterStatement({ classes, practice }: QuarterStatementProps) {
  const speech = useSpeech();
  const { quarter, rate } = speech.messages.hoursTime;
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="percent"
      rows={classes === null ? [] : classRows(classes, speech)}
      {...overallRate(classes?.rates ?? [], speech)}
      rowsName={quarter.rows[practice]}
      valueName={rate}
      frame={{
        title: quarter.title[practice],
        subtitle: quarter.subtitle,
        count: classes === null ? '' : quarter.count(speech.format.count(classes.cells)),
        note: quarter.note,
        definition: <HowLink id="doseResponse" />,
        empty: quarter.empty,
      }}
    />
  );
}
