import type { HypothesisReport } from '../../../core/model/hypothesisReport';
import type { Speech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { intervalText } from '../../page/reasonText';

/** The same over time, how strong something unseen would have to be, and reservations: all in words. */
export function doubtTexts({ overTime, eValue, cautions }: HypothesisReport, speech: Speech): readonly string[] {
  const { messages, format } = speech;
  const trial = trialIn(format.language);
  return [
    ...(overTime
      ? [
          trial.overTime.fewer(format.ratio(overTime.estimate), intervalText(overTime.lower, overTime.upper, speech)),
          overTime.against ? trial.overTime.against : trial.overTime.open,
        ]
      : []),
    ...(eValue
      ? [
          ...(eValue.estimate > 1 ? [trial.eValue.estimate(format.ratio(eValue.estimate))] : []),
          eValue.interval > 1 ? trial.eValue.interval(format.ratio(eValue.interval)) : trial.eValue.intervalNothing,
        ]
      : []),
    ...cautions.map(({ code }) => messages.cautions[code]),
  ];
}
