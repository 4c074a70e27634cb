import type { ReactNode } from 'react';
import { NO_FILTER } from '../core/model/filter';
import type { ViewAnswer, ViewId } from '../core/model/views';
import { ScreenHeading } from '../features/page/ScreenHeading';
import { useShellSpeech } from '../i18n/LanguageProvider';
import css from './Layout.module.css';
import { changeAddress } from './useAddress';

interface PartOfDataProps<Id extends ViewId> {
  /** undefined: not computed yet. */
  readonly answer: ViewAnswer<Id> | undefined;
  readonly title: string;
  readonly children: (shown: Extract<ViewAnswer<Id>, { kind: 'shown' }>) => ReactNode;
}

/** What the filter leaves, or why it is not shown. */
export function PartOfData<Id extends ViewId>({ answer, title, children }: PartOfDataProps<Id>) {
  const { refused } = useShellSpeech().messages.app;
  if (answer === undefined) return <ScreenHeading small>{title}</ScreenHeading>;
  if (answer.kind === 'shown') return children(answer);
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
