import { type ReactNode, useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import { type StoredItem, storedItems } from '../../storage/inventory';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import css from './check.module.css';
import { offlineReady } from './offlineReady';
import { PolicyCheck } from './PolicyCheck';
import { StoredTable } from './StoredTable';

interface CheckScreenProps {
  readonly version: string;
  readonly build: string;
}

interface Found {
  readonly items: readonly StoredItem[];
  readonly isReady: boolean;
  readonly isOnline: boolean;
  /** Addresses of everything the page loaded. */
  readonly loaded: readonly string[];
}

async function look(): Promise<Found> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const [items, isReady] = await Promise.all([storedItems(), offlineReady()]);
  return { items, isReady, isOnline: navigator.onLine, loaded };
}

/** What the browser says about this page: rules, requests, storage, offline, version. */
export function CheckScreen({ version, build }: CheckScreenProps) {
  const { check } = useSpeech().messages;
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => void look().then(setFound), []);
  return (
    <div aria-busy={found === null}>
      <ScreenHeading>{check.title}</ScreenHeading>
      <p className={page.reading}>{check.lead}</p>
      <button type="button" className={page.action} onClick={() => void look().then(setFound)}>
        {check.again}
      </button>
      <Part title={check.policy.title}>
        <PolicyCheck />
      </Part>
      <Part title={check.requests.title}>{found && <Requests loaded={found.loaded} />}</Part>
      <Part title={check.stored.title}>{found && <StoredTable items={found.items} />}</Part>
      <Part title={check.offline.title}>
        {found && (
          <p data-offline={found.isReady}>
            {found.isReady ? check.offline.ready : check.offline.notYet}{' '}
            {found.isOnline ? check.offline.connected : check.offline.disconnected}
          </p>
        )}
      </Part>
      <Part title={check.build.title}>
        <p>{check.build.text(version, build)}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Requests({ loaded }: { readonly loaded: readonly string[] }) {
  const { messages, format } = useSpeech();
  const { requests } = messages.check;
  const isOwn = (address: string) => new URL(address).origin === location.origin;
  const own = loaded.filter(isOwn);
  const others = loaded.filter((address) => !isOwn(address));
  return (
    <>
      <p>{requests.own(own.length, format.count(own.length))}</p>
      <p data-requests-elsewhere={others.length}>{requests.others(others.length, format.count(others.length))}</p>
      {others.length > 0 && <Addresses addresses={others} />}
      <details className={page.details}>
        <summary>{requests.list}</summary>
        <Addresses addresses={own} />
      </details>
    </>
  );
}

function Addresses({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <ul className={page.smallPrint}>
      {[...new Set(addresses)].map((address) => (
        <li key={address}>{address}</li>
      ))}
    </ul>
  );
}
