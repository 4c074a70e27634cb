import { lazy, type ReactNode, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { NO_FILTER } from '../core/model/filter';
import type { FilterChoices, ViewAnswer, ViewId } from '../core/model/views';
import { ComparisonContext } from '../features/compared/Comparison';
import { PartNameContext, partName } from '../features/filter/partName';
import page from '../features/page/page.module.css';
import { ScreenHeading } from '../features/page/ScreenHeading';
import { useShellSpeech, useSpeech } from '../i18n/LanguageProvider';
import type { AppState, AppStore } from './store';
import { changeAddress } from './useAddress';

const ComparedTable = lazy(async () => ({
  default: (await import('../features/compared/ComparedTable')).ComparedTable,
}));

interface PartOfDataProps<Id extends ViewId> {
  readonly store: AppStore;
  readonly id: Id;
  readonly title: string;
  readonly children: (shown: Shown<Id>) => ReactNode;
}

type Shown<Id extends ViewId> = Extract<ViewAnswer<Id>, { kind: 'shown' }>;

/** What the filter leaves, or why it is not shown. Drawn in slices, so that the page answers in between. */
export function PartOfData<Id extends ViewId>({ store, id, title, children }: PartOfDataProps<Id>) {
  const { refused } = useShellSpeech().messages.app;
  const choices = useStore(store, ({ snapshot }: AppState) => snapshot?.filterChoices ?? null);
  const newest = useStore(store, ({ views }: AppState) => views[id]);
  const before = useDeferredValue(newest);
  // Where there is none for the data that are open now, one for other data may not stay.
  const answer = newest === undefined ? undefined : before;
  const shown = useMemo(() => (answer?.kind === 'shown' ? children(answer) : null), [answer, children]);
  if (answer === undefined) return <ScreenHeading small>{title}</ScreenHeading>;
  if (answer.kind === 'shown')
    return (
      <NamedPart answer={answer} choices={choices}>
        <ComparisonContext
          value={
            answer.compared !== null &&
            answer.part.before !== null &&
            id !== 'overview' && <ComparedTable screen={id} compared={answer.compared} before={answer.part.before} />
          }
        >
          {shown}
        </ComparisonContext>
      </NamedPart>
    );
  return (
    <section data-refused={answer.reason}>
      <ScreenHeading small>{title}</ScreenHeading>
      <h2>{refused.title}</h2>
      <p>{refused[answer.reason]}</p>
      <p>
        <button type="button" className={page.action} onClick={() => changeAddress({ filter: NO_FILTER })}>
          {refused.all}
        </button>
      </p>
    </section>
  );
}

interface NamedPartProps {
  readonly answer: Pick<Shown<ViewId>, 'query' | 'part'>;
  readonly choices: FilterChoices | null;
  readonly children: ReactNode;
}

/** Tells headings and slides which part of the data stands below them. */
function NamedPart({ answer: { query, part }, choices, children }: NamedPartProps) {
  const name = partName(query.filter, choices, part, useSpeech());
  return <PartNameContext value={name}>{children}</PartNameContext>;
}
