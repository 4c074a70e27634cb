import type { ReactNode } from 'react';
import { NO_FILTER } from '../core/model/filter';
import type { FilterChoices, ViewAnswer, ViewId } from '../core/model/views';
import { PartNameContext, partName } from '../features/filter/partName';
import { ScreenHeading } from '../features/page/ScreenHeading';
import { useShellSpeech, useSpeech } from '../i18n/LanguageProvider';
import css from './Layout.module.css';
import { changeAddress } from './useAddress';

interface PartOfDataProps<Id extends ViewId> {
  /** undefined: not computed yet. */
  readonly answer: ViewAnswer<Id> | undefined;
  readonly title: string;
  /** What the filter can name. */
  readonly choices: FilterChoices | null;
  readonly children: (shown: Shown<Id>) => ReactNode;
}

type Shown<Id extends ViewId> = Extract<ViewAnswer<Id>, { kind: 'shown' }>;

/** What the filter leaves, or why it is not shown. */
export function PartOfData<Id extends ViewId>({ answer, title, choices, children }: PartOfDataProps<Id>) {
  const { refused } = useShellSpeech().messages.app;
  if (answer === undefined) return <ScreenHeading small>{title}</ScreenHeading>;
  if (answer.kind === 'shown')
    return (
      <NamedPart answer={answer} choices={choices}>
        {children(answer)}
      </NamedPart>
    );
  return (
    <section data-refused={answer.reason}>
      <ScreenHeading small>{title}</ScreenHeading>
      <h2>{refused.title}</h2>
      <p>{refused[answer.reason]}</p>
      <p>
        <button type="button" className={css.action} onClick={() => changeAddress({ filter: NO_FILTER })}>
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
