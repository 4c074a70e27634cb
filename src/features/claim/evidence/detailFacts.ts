import type { EvidenceDetails, HypothesisReport, InteractionReport } from '../../../core/model/hypothesisReport';
import type { Speech } from '../../../i18n/LanguageProvider';

type Words = Pick<Speech, 'messages' | 'format'>;

interface DetailFact {
  readonly name: string;
  readonly value: string;
}

/** What only this line shows beside its estimate. */
export function detailFacts({ details }: HypothesisReport, speech: Words): readonly DetailFact[] {
  return details ? ownFacts(details, speech) : [];
}

function ownFacts(details: EvidenceDetails, { messages, format }: Words): readonly DetailFact[] {
  const words = messages.claim.evidence.details;
  const points = (value: number) => format.number(value, 1);
  switch (details.kind) {
    case 'interaction':
      return [
        { name: words.littleCoaching, value: words.timesExits(format.ratio(details.ratioAtLow)) },
        { name: words.muchCoaching, value: words.timesExits(format.ratio(details.ratioAtHigh)) },
        ...kindsOfTeams(details, { messages, format }),
      ];
    case 'leadLag': {
      const { points: mean, lower, upper } = details.moodPerExit;
      return [{ name: words.moodPerExit, value: words.points(points(mean), format.interval(lower, upper, points)) }];
    }
    case 'symptoms':
      return (['exitsStruggling', 'exitsMorale', 'strugglingMorale'] as const).flatMap((pair) => {
        const correlation = details[pair];
        return correlation === null ? [] : [{ name: words[pair], value: format.ratio(correlation) }];
      });
    case 'blindSpot':
      return [{ name: words.gap, value: words.gapPoints(points(details.meanGap)) }];
    case 'contagion':
      return [
        {
          name: words.perExit(format.count(details.monthsAfter)),
          value: words.timesExits(format.ratio(details.ratioPerExit)),
        },
      ];
    case 'performance':
      return details.sellerMonthsNeeded > 0
        ? [{ name: words.sellerMonths, value: format.count(details.sellerMonthsNeeded) }]
        : [];
  }
}

/** The four kinds of teams, and how lacking both adds up; none where too few teams may be shown. */
function kindsOfTeams({ cells, excess }: InteractionReport, { messages, format }: Words): readonly DetailFact[] {
  const words = messages.claim.evidence.details;
  const kinds = cells.flatMap(({ training, coaching, managers, exits, ratio }) =>
    ratio === null
      ? []
      : [
          {
            name: words.kinds[training][coaching],
            value: words.kindOfTeams(format.ratio(ratio), format.count(exits), format.count(managers)),
          },
        ],
  );
  if (excess === null) return kinds;
  const interval = format.interval(excess.lower, excess.upper);
  return [...kinds, { name: words.excess, value: words.excessText(format.ratio(excess.estimate), interval) }];
}
