import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';
import { downloadLedger } from './downloadLedger';
import { FileSection } from './FileSection';
import { type FileEntry, inOrder, openAtFirst, openQuestions } from './fileEntries';
import { useSettling } from './settling';
import { Texts } from './Texts';
import { withLikely } from './withLikely';

interface Placing {
  readonly names: string;
  readonly order: readonly string[];
  readonly open: ReadonlySet<string>;
}

/** Those that wait come first and stand open; nothing moves or closes while the reader settles them. */
export function FileList({ entries }: { readonly entries: readonly FileEntry[] }) {
  const speech = useSpeech();
  const { data } = speech.messages;
  const { settle } = useSettling();
  const names = entries.map(({ name }) => name).join('\n');
  const [placing, setPlacing] = useState<Placing>({ names: '', order: [], open: new Set() });
  if (placing.names !== names) {
    const stays = new Set(entries.map(({ name }) => name).filter((name) => placing.open.has(name)));
    const order = inOrder(entries).map(({ name }) => name);
    setPlacing({ names, order, open: new Set([...stays, ...openAtFirst(entries)]) });
  }
  const toggle = (name: string, isOpen: boolean) =>
    setPlacing((before) => {
      if (before.open.has(name) === isOpen) return before;
      const others = [...before.open].filter((one) => one !== name);
      return { ...before, open: new Set(isOpen ? [...others, name] : others) };
    });
  const placed = placing.order.flatMap(
    (name) => entries.find((entry) => entry.name === name && entry.state !== 'text') ?? [],
  );
  const files = entries.flatMap(({ parts }) => parts.map(({ report }) => report));
  const texts = entries.filter(({ state }) => state === 'text');
  const usable = entries.filter(({ problem }) => problem === null);
  const hasAside = usable.some(({ parts }) =>
    parts.some(({ report }) => report.setAside.length + report.cellIssues.length > 0),
  );
  const hasBoth = usable.length > 0 && usable.length < entries.length - texts.length;
  return (
    <section className={css.block} aria-labelledby="data-files" data-keep="files">
      <h2 id="data-files">{data.files.title}</h2>
      {openQuestions(entries) > 1 && (
        <p className={css.afterFiles}>
          <button
            type="button"
            className={page.action}
            onClick={() => settle(withLikely(entries.flatMap(({ parts }) => parts)))}
          >
            {data.files.acceptAll}
          </button>
        </p>
      )}
      <div className={css.files}>
        {placed.map((entry) => (
          <FileSection
            key={entry.name}
            entry={entry}
            isOpen={placing.open.has(entry.name)}
            onToggle={(isOpen) => toggle(entry.name, isOpen)}
          />
        ))}
      </div>
      {texts.length > 0 && (
        <Texts texts={texts} isAlone={texts.length === entries.length} onRead={(name) => toggle(name, true)} />
      )}
      {hasAside && (
        <p className={css.afterFiles}>
          <button type="button" className={page.action} onClick={() => void downloadLedger(files, speech)}>
            {data.ledger.downloadAll}
          </button>
        </p>
      )}
      {hasBoth && <p className={page.smallPrint}>{data.unusable.kept}</p>}
    </section>
  );
}
