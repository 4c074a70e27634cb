import { useState } from 'react';
import { ScepticMargin } from '../../charts/ScepticMargin';
import { StepCurves } from '../../charts/StepCurves';
import { SurvivalCurve } from '../../charts/SurvivalCurve';
import type { StepPoint } from '../../charts/stepCurveRows';
import type { SurvivalReport } from '../../core/model/figures';
import type { LeavingView, SurvivalGrouping, SurvivalGroupingId } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { survivalTitleText } from '../overview/survivalTitleText';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { chanceText, groupingTitleText, groupName, medianText } from './groupText';
import { apart, groupingTitle, missingGroupings } from './viewModel';

/** How long people stay: everyone, or group beside group. */
export function SurvivalStatement({ view }: { readonly view: Protected<LeavingView> }) {
  const { messages, format } = useSpeech();
  const words = messages.leaving;
  const [by, setBy] = useState<SurvivalGroupingId | 'all'>('all');
  const grouping = view.groupings.find((one) => one.by === by);
  const missing = missingGroupings(view);
  return (
    <>
      <fieldset className={page.choice}>
        <legend className={page.quiet}>{words.by.legend}</legend>
        {['all' as const, ...view.groupings.map((one) => one.by)].map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="curvesBy"
              value={one}
              checked={(grouping?.by ?? 'all') === one}
              onChange={() => setBy(one)}
            />
            {words.by[one]}
          </label>
        ))}
      </fieldset>
      {grouping === undefined ? (
        <Everyone survival={view.survival} />
      ) : (
        <Grouped grouping={grouping} tried={view.groupings.filter(({ test }) => test !== null).length} />
      )}
      {missing.length > 0 && (
        <p className={page.smallPrint}>{words.missing(format.list(missing.map((one) => words.missingParts[one])))}</p>
      )}
    </>
  );
}

function pointsOf({ curve }: SurvivalReport): StepPoint[] {
  return curve.map(({ months, atRisk, survival, lower, upper }) => ({ months, atRisk, share: survival, lower, upper }));
}

function Everyone({ survival }: { readonly survival: LeavingView['survival'] }) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving;
  return (
    <SurvivalCurve
      language={chartLanguage(speech)}
      survival={survival}
      withheld={false}
      frame={{
        title: survivalTitleText({ survival }, speech),
        subtitle: words.survival.subtitle,
        count: words.survival.count(
          format.count(survival.people),
          format.count(survival.exits),
          survival.lateEntry,
          format.count(survival.lateEntry),
        ),
        ...(survival.fromMonths >= 1 ? { note: words.survival.fromMonths(format.number(survival.fromMonths)) } : {}),
        empty: words.survival.empty,
        definition: <HowLink id="survival" />,
      }}
    />
  );
}

interface GroupedProps {
  readonly grouping: SurvivalGrouping;
  readonly tried: number;
}

function Grouped({ grouping, tried }: GroupedProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.leaving;
  const language = chartLanguage(speech);
  const { shown, withheld } = apart(grouping.groups);
  const { by, threshold } = grouping;
  const late = shown.reduce((sum, { survival }) => sum + survival.lateEntry, 0);
  const sum = (of: 'people' | 'exits') => format.count(shown.reduce((total, group) => total + group[of], 0));
  const named = shown.map((group) => ({ ...group, name: groupName(group.key, grouping, speech) }));
  const medians = named.map(({ name, survival }) => medianText(name, survival, speech));
  const chance = chanceText(grouping, tried, speech);
  const other = words.survival.else[by];
  return (
    <StepCurves
      language={language}
      direction="survival"
      groups={
        shown.length > 0
          ? named.map(({ name, survival }) => ({ name, curve: pointsOf(survival) }))
          : [{ name: words.by[by], suppressed: 'groupTooSmall' }]
      }
      {...(threshold === null ? {} : { horizontal: words.survival.horizontal })}
      frame={{
        title: groupingTitleText(grouping, speech),
        ...(threshold !== null && groupingTitle(grouping).kind !== 'open'
          ? { caution: words.survival.association }
          : {}),
        subtitle: threshold === null ? words.survival.subtitle : words.survival.earlySubtitle(format.hours(threshold)),
        count: words.survival.count(sum('people'), sum('exits'), late, format.count(late)),
        ...(withheld > 0 ? { note: words.withheld(withheld, format.count(withheld)) } : {}),
        margin: (
          <ScepticMargin
            language={language}
            howSure={
              <div className={page.paragraphs}>
                {medians.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </div>
            }
            chance={<p>{chance}</p>}
            somethingElse={<p>{other}</p>}
          />
        ),
        plainMargin: [...medians, chance, other],
        empty: words.survival.empty,
        definition: <HowLink id="survival" />,
      }}
    />
  );
}
