import { useContext, useState } from 'react';
import type { MoraleDimension, MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import type { TimeNote } from '../../core/model/timeNote';
import { useSpeech } from '../../i18n/LanguageProvider';
import { Comparison } from '../compared/Comparison';
import { PartNameContext } from '../filter/partName';
import { TermList } from '../help/TermList';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { Statement } from '../page/Statement';
import { AttendanceStatement } from './AttendanceStatement';
import { BlindSpotStatement } from './BlindSpotStatement';
import { EnpsStatement } from './EnpsStatement';
import { LeadLagStatement } from './LeadLagStatement';
import { PulseStatement } from './PulseStatement';
import { ResponseStatement } from './ResponseStatement';

interface MoraleScreenProps {
  readonly view: Protected<MoraleView>;
  /** What the reader noted of months on the Overview. */
  readonly notes: readonly TimeNote[];
}

/** How people feel, who answers, who moves first, and how managers see themselves. */
export function MoraleScreen({ view, notes: noted }: MoraleScreenProps) {
  const { morale } = useSpeech().messages;
  const [dimension, choose] = useState<MoraleDimension>('morale');
  const { dimensions } = view;
  const notes = noted.filter(({ month }) => view.months.includes(month));
  const report = dimensions.find((one) => one.dimension === dimension) ?? dimensions[0];
  return (
    <>
      <ScreenHeading small>{morale.heading(useContext(PartNameContext))}</ScreenHeading>
      <TermList terms={['pulse', 'enps', 'responseRate', 'interval', 'withheld']} />
      {dimensions.length > 1 && (
        <fieldset className={page.choice}>
          <legend className="visuallyHidden">{morale.question}</legend>
          {dimensions.map((one) => (
            <label key={one.dimension}>
              <input
                type="radio"
                name="dimension"
                value={one.dimension}
                checked={report === one}
                onChange={() => choose(one.dimension)}
              />
              {morale.dimension[one.dimension]}
            </label>
          ))}
        </fieldset>
      )}
      {report === undefined ? (
        <>
          <Statement title={morale.pulse.titlePlain(morale.dimension.morale)} reading={morale.noPulse}>
            {null}
          </Statement>
          <Comparison />
        </>
      ) : (
        <PulseStatement view={view} report={report} notes={notes} />
      )}
      {view.pulse && (
        <>
          <Statement>
            <ResponseStatement view={view} notes={notes} />
          </Statement>
          <Statement>
            <EnpsStatement view={view} />
          </Statement>
          <Statement>
            <LeadLagStatement view={view} />
          </Statement>
          <BlindSpotStatement view={view} />
        </>
      )}
      <Statement>
        <AttendanceStatement view={view} notes={notes} />
      </Statement>
    </>
  );
}
