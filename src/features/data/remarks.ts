import type { CautionCode } from '../../core/model/estimate';
import type { Snapshot } from '../../worker/protocol';

/** What is said of the files as a whole besides their findings. */
interface Remarks {
  readonly cautions: readonly CautionCode[];
  /** People who were there before the data begin. */
  readonly lateEntry: number;
  /** Whether there are exits whose list may cover a longer time than the data. */
  readonly hasExits: boolean;
}

/** Who was there before the first day is told with that day; without managers, their history is not missed. */
export function remarks({ report }: Pick<Snapshot, 'report'>): Remarks {
  if (report === null) return { cautions: [], lateEntry: 0, hasExits: false };
  const cautions = report.cautions.map(({ code }) => code);
  return {
    cautions: cautions.filter(
      (code) => code !== 'lateEntry' && !(code === 'noManagerHistory' && report.managers.count === 0),
    ),
    lateEntry: report.survival.lateEntry,
    hasExits: report.exits.total > 0,
  };
}
