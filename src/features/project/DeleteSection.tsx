import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { StoredItem } from '../../storage/inventory';
import page from '../page/page.module.css';
import css from './project.module.css';
import type { ProjectRoom } from './projectRoom';

type Step = 'offered' | 'asked' | 'deleting';

/** Everything gone, looked at again afterwards. */
export function DeleteSection({ room }: { readonly room: ProjectRoom }) {
  const { remove } = useSpeech().messages.project;
  const [step, setStep] = useState<Step>('offered');
  const [left, setLeft] = useState<readonly StoredItem[] | null>(null);
  const start = async () => {
    setStep('deleting');
    setLeft(await room.deleteEverything());
    setStep('offered');
  };
  return (
    <section className={css.section} aria-labelledby="project-remove">
      <h2 id="project-remove">{remove.title}</h2>
      <div className={css.form}>
        <p className={css.hint}>{remove.text}</p>
        {step === 'offered' && (
          <button type="button" className={page.action} onClick={() => setStep('asked')}>
            {remove.button}
          </button>
        )}
      </div>
      <div role="status" className={css.answer} data-deleted={left === null ? '' : left.filter(isOwn).length}>
        {step === 'deleting' && <p>{remove.deleting}</p>}
        {step === 'asked' && (
          <>
            <p>{remove.sure}</p>
            <div className={css.buttons}>
              <button type="button" className={page.mainAction} onClick={() => void start()}>
                {remove.yes}
              </button>
              <button type="button" className={page.action} onClick={() => setStep('offered')}>
                {remove.no}
              </button>
            </div>
          </>
        )}
        {step === 'offered' && left !== null && <Left items={left} />}
      </div>
    </section>
  );
}

function isOwn({ isOwn: own }: StoredItem): boolean {
  return own;
}

function Left({ items }: { readonly items: readonly StoredItem[] }) {
  const { remove } = useSpeech().messages.project;
  const own = items.filter(isOwn);
  const others = items.filter((item) => !item.isOwn);
  return (
    <>
      <p>{own.length === 0 ? remove.clean : remove.left}</p>
      {own.length > 0 && <Names items={own} />}
      {others.length > 0 && <p>{remove.others}</p>}
      {others.length > 0 && <Names items={others} />}
    </>
  );
}

function Names({ items }: { readonly items: readonly StoredItem[] }) {
  return (
    <ul>
      {items.map(({ place, name }) => (
        <li key={`${place} ${name}`}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
