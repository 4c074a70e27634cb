import { type AnalysisOptions, DECIDING_OPTIONS, type OptionChange } from '../core/model/analysisOptions';

/** What differs from how it stood when results were first seen; an option put back is no change. */
export function changesSince(
  known: readonly OptionChange[],
  old: AnalysisOptions,
  next: AnalysisOptions,
): readonly OptionChange[] {
  return DECIDING_OPTIONS.flatMap((option) => {
    const stamped = known.find((change) => change.option === option);
    const before = stamped === undefined ? old[option] : stamped.before;
    return before === next[option] ? [] : [{ option, before }];
  });
}
