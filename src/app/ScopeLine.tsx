import { useStore } from 'zustand';
import { VIEW_IDS, type ViewId } from '../core/model/views';
import { FilterSentence } from '../features/filter/FilterSentence';
import { FixedSentence } from '../features/filter/FixedSentence';
import { Menu } from '../features/filter/Menu';
import { SavedViews } from '../features/filter/SavedViews';
import { useSpeech } from '../i18n/LanguageProvider';
import { misreadIn } from './misreadIn';
import type { Screen } from './routes';
import type { AppStore } from './store';
import { canUndoFilter, changeAddress, undoFilter, useAddress } from './useAddress';
import { useFilterUndo } from './useFilterUndo';

interface ScopeLineProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
}

const WHOLE: readonly (Screen | null)[] = ['claim', 'whatIf'];

/** What is counted: to be changed where a screen shows a part of the data, told where it shows all. */
export function ScopeLine({ store, screen }: ScopeLineProps) {
  const snapshot = useStore(store, (state) => state.snapshot);
  const replacing = useStore(store, (state) => state.replacing);
  const { outcome } = useAddress();
  const report = snapshot?.report ?? null;
  if (snapshot === null || report === null || replacing) return null;
  const allExitsOnly = report.options.outcome !== snapshot.options.outcome;
  const view = VIEW_IDS.find((id) => id === screen);
  if (view !== undefined) return <PartLine store={store} view={view} allExitsOnly={allExitsOnly} />;
  if (!WHOLE.includes(screen)) return null;
  return (
    <FixedSentence
      report={report}
      allExitsOnly={allExitsOnly}
      outcome={outcome}
      onOutcome={(next) => changeAddress({ outcome: next })}
    />
  );
}

interface PartLineProps {
  readonly store: AppStore;
  readonly view: ViewId;
  readonly allExitsOnly: boolean;
}

function PartLine({ store, view, allExitsOnly }: PartLineProps) {
  const { path, filter, compare, outcome } = useAddress();
  const choices = useStore(store, (state) => state.snapshot?.filterChoices ?? null);
  const answer = useStore(store, (state) => state.views[view]);
  const savedViews = useStore(store, (state) => state.savedViews);
  const { saved } = useSpeech().messages.filter;
  useFilterUndo();
  if (choices === null) return null;
  const settings = { filter, compare, outcome };
  const isAnswered = answer?.kind === 'shown' && JSON.stringify(answer.query.filter) === JSON.stringify(filter);
  return (
    <FilterSentence
      settings={settings}
      choices={choices}
      part={isAnswered ? answer.part : null}
      allExitsOnly={allExitsOnly}
      screen={view}
      misread={misreadIn(location.hash)}
      canUndo={canUndoFilter()}
      onChange={changeAddress}
      onUndo={undoFilter}
    >
      <Menu name={saved.title} word={saved.title}>
        <SavedViews
          views={savedViews}
          present={{ path, ...settings }}
          onChange={(views) => store.setState({ savedViews: views })}
          onOpen={({ name: _, ...address }) => changeAddress(address)}
        />
      </Menu>
    </FilterSentence>
  );
}
