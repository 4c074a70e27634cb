import { type ReactNode, useRef } from 'react';
import { type Filter, NO_FILTER, TENURE_FILTERS } from '../../core/model/filter';
import { EXIT_KINDS, type Outcome } from '../../core/model/ids';
import type { FilterChoices, PartReport, ViewId } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { CheckList } from './CheckList';
import { Compare } from './Compare';
import { Counts } from './Counts';
import { ExitChoice } from './ExitChoice';
import css from './filter.module.css';
import {
  choiceName,
  exitsText,
  goneFrom,
  offered,
  PLACES,
  periodText,
  placeText,
  type SpokenPart,
  tenureText,
  withoutGone,
} from './filterText';
import { Menu } from './Menu';
import { PeriodChoice } from './PeriodChoice';

export interface FilterSettings {
  readonly filter: Filter;
  readonly compare: boolean;
  readonly outcome: Outcome;
}

interface FilterSentenceProps {
  readonly settings: FilterSettings;
  readonly choices: FilterChoices;
  /** null while it is not known, and where it may not be shown. */
  readonly part: PartReport | null;
  /** Voluntary exits cannot be told from others. */
  readonly allExitsOnly: boolean;
  readonly screen: ViewId;
  /** What of the address means nothing. */
  readonly misread: readonly string[];
  readonly canUndo: boolean;
  readonly onChange: (change: Partial<FilterSettings>) => void;
  readonly onUndo: () => void;
  readonly children?: ReactNode;
}

/** What is counted, as a sentence whose dashed words can be changed. */
export function FilterSentence(props: FilterSentenceProps) {
  const { settings, choices, part, onChange } = props;
  const speech = useSpeech();
  const { filter: words } = speech.messages;
  const { filter } = settings;
  const periodWord = useRef<HTMLButtonElement>(null);
  const change = (step: Partial<Filter>) => onChange({ filter: { ...filter, ...step } });
  const spoken = part ?? supposedPart(props);
  const gone = goneFrom(filter, choices);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <section className={css.scope} aria-label={words.label} data-tour="scope">
      <div className={css.sentence}>
        <Menu name={words.exits.name} word={exitsText(spoken.counted, speech)}>
          <ExitChoice
            outcome={props.allExitsOnly ? null : settings.outcome}
            kinds={choices.kinds}
            counted={spoken.counted}
            onOutcome={(outcome) => onChange({ outcome, filter: { ...filter, kinds: [] } })}
            onKinds={(kinds) => change({ kinds: isOutcome(kinds, props) ? [] : kinds })}
          />
        </Menu>
        {PLACES.some((place) => choices[place].length > 0) ? words.where : ', '}
        {PLACES.map(
          (place) =>
            choices[place].length > 0 && (
              <Part key={place}>
                <Menu name={words[place].name} word={placeText(place, filter, choices, speech)}>
                  <CheckList
                    name={words[place].name}
                    entries={choices[place].map((choice) => ({
                      value: choice.code,
                      name: choiceName(place, choice, speech),
                    }))}
                    chosen={offered(place, filter, choices)}
                    onChange={(codes) => change({ [place]: codes })}
                  />
                </Menu>
              </Part>
            ),
        )}
        <Part>
          <Menu name={words.tenure.name} word={tenureText(filter, speech)}>
            <CheckList
              name={words.tenure.name}
              entries={TENURE_FILTERS.map((one) => ({ value: one, name: words.tenure.classes[one] }))}
              chosen={filter.tenure}
              onChange={(tenure) => change({ tenure })}
            />
          </Menu>
        </Part>
        <Menu name={words.period.name} word={periodText(spoken, speech)} opener={periodWord}>
          <PeriodChoice months={choices.months} filter={filter} onChange={change} />
        </Menu>
      </div>
      <Counts part={part} />
      {gone.length > 0 && (
        <p className={css.why}>
          {words.gone.text(speech.format.list(gone.map((place) => words[place].name)))}{' '}
          <button type="button" className={css.action} onClick={() => change(withoutGone(filter, choices))}>
            {words.gone.drop}
          </button>
        </p>
      )}
      {props.misread.length > 0 && <p className={css.why}>{words.misread(speech.format.list(props.misread))}</p>}
      <div className={css.actions}>
        <Compare
          compare={settings.compare}
          before={part?.before ?? null}
          known={part !== null}
          screen={props.screen}
          onShorten={() => periodWord.current?.click()}
          onChange={(compare) => onChange({ compare })}
        />
        {isFiltered && (
          <button type="button" className={css.action} onClick={() => onChange({ filter: NO_FILTER })}>
            {words.all}
          </button>
        )}
        {props.canUndo && (
          <button type="button" className={css.action} onClick={props.onUndo}>
            {words.undo}
          </button>
        )}
        {props.children}
      </div>
    </section>
  );
}

/** A word of the sentence with the comma that follows it: no line begins with a comma. */
function Part({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <span className={css.part}>{children},</span>{' '}
    </>
  );
}

/** What a part will be about before its answer has come, and where it is refused. */
function supposedPart({ settings: { filter, outcome }, choices, allExitsOnly }: FilterSentenceProps): SpokenPart {
  return {
    counted: filter.kinds.length > 0 ? filter.kinds : countedBy(allExitsOnly ? 'all' : outcome),
    from: filter.from ?? choices.months[0] ?? '',
    to: filter.to ?? choices.months.at(-1) ?? '',
  };
}

function countedBy(outcome: Outcome): SpokenPart['counted'] {
  return outcome === 'all' ? EXIT_KINDS : ['voluntary'];
}

/** Kinds that the outcome counts anyway are no filter. */
function isOutcome(kinds: Filter['kinds'], { settings, allExitsOnly }: FilterSentenceProps): boolean {
  const counted = countedBy(allExitsOnly ? 'all' : settings.outcome);
  return counted.length === kinds.length && counted.every((kind) => kinds.includes(kind));
}
