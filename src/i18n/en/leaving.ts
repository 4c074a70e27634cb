import type { SurvivalGroupingId } from '../../core/model/leavingView';
import type { VerdictId } from '../../core/model/verdict';
import { many } from '../many';

/** When people leave. Numbers arrive written; a bare `count` only chooses the plural. */
export const leaving = {
  heading: (period: string) => `Leaving, ${period}`,
  notSaid: 'not said',
  withheld: (count: number, written: string) =>
    count === 1 ? 'One group is too small to show.' : `${written} groups are too small to show.`,
  tooSmallRow: (count: number, written: string) => (count === 1 ? 'one more' : `${written} more`),
  interval: (interval: string) => `95%: ${interval}`,
  by: {
    legend: 'Curves by',
    all: 'Everyone',
    role: 'Role',
    source: 'Hiring source',
    region: 'Region',
    cohort: 'Year of hire',
    coaching: 'Early coaching',
    training: 'Early training',
  } satisfies Record<SurvivalGroupingId | 'legend' | 'all', string>,
  missing: (parts: string) => `Not offered for want of data: ${parts}.`,
  missingParts: {
    role: 'role (two or more in the hires file)',
    source: 'hiring source (two or more in the hires file)',
    region: 'region (two or more in the hires file)',
    cohort: 'year of hire (two or more years)',
    coaching: 'early coaching (a file with coaching hours that covers people’s first 90 days)',
    training: 'early training (a file with training hours that covers people’s first 90 days)',
  } satisfies Record<SurvivalGroupingId, string>,
  survival: {
    subtitle:
      'Share still here by months since hire. Every kind of exit counts here, even where the filter counts fewer: who was dismissed is gone as well. Who moves into this part, or was there before its first day, joins late; who moves out counts until then.',
    earlySubtitle: (hours: string) =>
      `Only those still employed on day 90, from that day on. Parted at ${hours} hours a month in the calendar months that were over by then: the median of all data, fixed before looking.`,
    horizontal: 'months since hire, of those still here on day 90',
    count: (people: string, exits: string, late: number, lateWritten: string) =>
      late === 0
        ? `${many(people, 'person', 'people')}, ${many(exits, 'exit', 'exits')} of every kind.`
        : `${many(people, 'person', 'people')}, ${many(exits, 'exit', 'exits')} of every kind; ${many(lateWritten, 'late entry', 'late entries')}.`,
    fromMonths: (months: string) =>
      `Nobody in this part was seen before month ${months}, so the curve speaks of those who got that far.`,
    differ: {
      role: 'Roles leave at different paces, by more than chance allows',
      source: 'People from different hiring sources leave at different paces, by more than chance allows',
      region: 'Regions lose people at different paces, by more than chance allows',
      cohort: 'Years of hire leave at different paces, by more than chance allows',
    },
    stayedLonger: (longer: string, shorter: string) => `${longer} stayed longer than ${shorter}`,
    moreStayedLonger: {
      coaching: 'Those with more coaching in their first 90 days stayed longer',
      training: 'Those with more training in their first 90 days stayed longer',
    },
    lessStayedLonger: {
      coaching: 'Those with less coaching in their first 90 days stayed longer',
      training: 'Those with less training in their first 90 days stayed longer',
    },
    open: {
      role: 'How long people stay, by role',
      source: 'How long people stay, by hiring source',
      region: 'How long people stay, by region',
      cohort: 'How long people stay, by year of hire',
      coaching: 'How long people stay, by coaching in their first 90 days',
      training: 'How long people stay, by training in their first 90 days',
    } satisfies Record<SurvivalGroupingId, string>,
    association: 'An association. Nothing here shows that hours keep people.',
    group: {
      others: 'all others',
      before: (year: string) => `hired before ${year}`,
      in: (year: string) => `hired ${year}`,
      upTo: (hours: string) => `up to ${hours} h a month`,
      over: (hours: string) => `over ${hours} h a month`,
    },
    median: (name: string, months: string, interval: string) =>
      `${name}: half gone after ${many(months, 'month', 'months')} (95%: ${interval}).`,
    medianOpen: (name: string, months: string, lower: string) =>
      `${name}: half gone after ${many(months, 'month', 'months')} (95%: ${lower} or more).`,
    notReached: (name: string) => `${name}: the median is not reached.`,
    beyond: (p: string, adjusted: string, tried: string) =>
      `Were all groups alike, curves this far apart would be rare: log-rank test, p ${p}, and ${adjusted} counting that ${tried} groupings are tried.`,
    chance: (p: string, adjusted: string, tried: string) =>
      `Chance alone may draw curves this far apart: log-rank test, p ${p}, and ${adjusted} counting that ${tried} groupings are tried. That does not show that the groups are alike.`,
    untested: 'Not tested: nobody left while two of the groups were there side by side.',
    withinRegions: 'Compared within regions.',
    else: {
      role: 'Roles differ in region, pay and season too; nothing is held equal here.',
      source: 'Sources feed different roles and regions; nothing is held equal here.',
      region: 'Regions differ in roles and market; nothing is held equal here.',
      cohort:
        'Later years could be followed for less time: compare curves only as far as both go. Years also met different times.',
      coaching:
        'Hours are counted before day 90 and exits after it, so nobody has more hours for having stayed. But who had already given notice by then may have been coached less, and who looked promising more.',
      training:
        'Hours are counted before day 90 and exits after it, so nobody has more hours for having stayed. But who had already given notice by then may have been trained less, and who looked promising more.',
    } satisfies Record<SurvivalGroupingId, string>,
    empty: 'This chart would show how long people stay. It needs hire and exit dates.',
  },
  incidence: {
    title: (kind: string, share: string, months: string, interval: string) =>
      `${share} gone by ${kind} exits within ${many(months, 'month', 'months')} (95%: ${interval})`,
    titlePlain: 'In which ways people go, by months since hire',
    subtitle:
      'Share gone in each way by months since hire, when others go in other ways first. The shares add up to all who are gone.',
    count: (exits: string) => `${many(exits, 'exit', 'exits')} of every kind.`,
    overstates: (kind: string, alone: string, months: string, share: string) =>
      `One minus the survival curve of ${kind} exits alone would say ${alone} after ${many(months, 'month', 'months')} in place of ${share}: it takes everybody who went another way for someone who might still go this way.`,
    empty: 'This chart would show in which ways people go. It needs exit dates and the kind of each exit.',
  },
  hazard: {
    title: 'Exits per year worked, by time since hire',
    peak: (band: string, times: string) =>
      `The risk of leaving is highest ${band}: at least ${times} times that of any other band (95%, all bands compared)`,
    subtitle:
      'Counted exits divided by the years people worked in each band: 26% are 26 exits in 100 years worked, and short stays can make it more than 100%. A falling row does not show that people settle: those likely to leave have gone.',
    rows: 'Time since hire',
    value: 'exits per year worked',
    band: (from: string, to: string) => `${from}–${to} months`,
    lastBand: (from: string) => `${from} months and more`,
    inBand: (from: string, to: string) => `between months ${from} and ${to}`,
    inLastBand: (from: string) => `after month ${from}`,
    detail: (exits: string, years: string) => `${many(exits, 'exit', 'exits')} in ${years} years worked`,
    empty: 'This chart would show in which months of employment people leave. It needs hire and exit dates.',
  },
  early: {
    title: (share: string, hires: string, interval: string) =>
      `${share} of ${hires} new hires left within 90 days (95%: ${interval})`,
    titleNone: 'Exits in the first 90 days, by hiring source',
    subtitle:
      'Counted exits within 90 days of the hire, of those hired in this period whose 90 days are over. The intervals say how far chance may move a source: overlapping ones are not told apart.',
    rows: 'Hiring source',
    value: 'left within 90 days',
    all: 'all hires',
    detail: (exits: string, hires: string) => `${exits} of ${hires}`,
    tooRecent: (count: number, written: string) =>
      count === 1 ? 'One more was hired too recently to count.' : `${written} more were hired too recently to count.`,
    noHires: 'Nobody was hired in this period whose first 90 days lie wholly in the data.',
    empty: 'By source it needs a column with the hiring source in the hires file.',
    tooSmall: 'Too few new hires to show.',
  },
  atExit: {
    title: (months: string) => `Of those who left, half had been here for up to ${many(months, 'month', 'months')}`,
    titleNone: 'Time since hire of those who left',
    reading:
      'It describes leavers, not staff: those who stay are not in it, so it must not be read as how long people stay. Whole months.',
    caption: 'Time since hire of those who left, in months',
    of: 'Exits',
    counted: 'All counted',
    leavers: 'People',
    lowerQuarter: 'A quarter by',
    median: 'Half by',
    upperQuarter: 'Three quarters by',
    empty: 'Nobody left in this part and period.',
  },
  reasons: {
    title: 'Why people left, as the files say it',
    most: (reason: string, times: string) =>
      `Most often stated: ${reason}, at least ${times} times as often as any other reason (95%, all reasons compared)`,
    caution: 'Stated reasons are what people say on their way out, often to part on good terms.',
    subtitle: 'Share of counted exits with each reason on file, in its own words.',
    rows: 'Reason',
    value: 'of exits',
    unsaid: 'no reason on file',
    detail: (exits: string) => many(exits, 'exit', 'exits'),
    pooled: (reasons: number, written: string, exits: string) =>
      reasons === 1
        ? `One rarer reason, ${exits} exits, is not shown.`
        : `${written} rarer reasons, ${many(exits, 'exit', 'exits')} together, are not shown one by one.`,
    count: (exits: string) => `${exits} counted exits.`,
    empty: 'This chart would show the reasons people state. It needs a column with the exit reason in the exits file.',
  },
  contagion: {
    titles: {
      supports: 'After an exit, more leave under the same manager',
      contradicts: 'One exit does not draw others after it by more than is worth acting on',
      cannotTell: 'Whether one exit draws others after it, these data do not tell',
      notTestable: 'Whether one exit draws others after it cannot be tested here',
    } satisfies Record<VerdictId, string>,
    reading: 'A rival to the claim, weighed on all of the data: the filter above does not change it.',
    perExit: (ratio: string, months: string) =>
      `With each exit of the ${many(months, 'month', 'months')} before, ${ratio} times as many leave under the same manager.`,
    typical: (ratio: string, interval: string) =>
      `A typical difference in exits of the months before goes with ${ratio} times the exits (95%: ${interval}).`,
    open: (interval: string) =>
      `A typical difference in exits of the months before is compatible with ${interval} times the exits (95%); this includes no difference.`,
    count: (managers: string, exits: string) =>
      `${many(managers, 'manager', 'managers')}, ${many(exits, 'exit', 'exits')}.`,
  },
};
