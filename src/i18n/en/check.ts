/** What this page can show of itself, read anew each time it is asked. */
export const check = {
  title: 'Check it yourself',
  lead: 'What the browser says about this page, read just now.',
  again: 'Look again',
  policy: {
    title: 'Which rules this page came with',
    meta: 'In the page itself:',
    noMeta: 'The page itself carries none.',
    try: 'Try to get out',
    tryText: 'Lets this page ask its own host for its icon, which the rules forbid. Nothing else is asked for.',
    refused: (count: number, written: string) =>
      count === 1
        ? 'The browser refused. One policy stopped it:'
        : `The browser refused. ${written} policies stopped it, one in the page and one sent by the host:`,
    answered: 'The host answered: this page is not closed. Please tell whoever set it up for you.',
    quiet: 'It was refused, but the browser did not say why.',
  },
  requests: {
    title: 'What was loaded',
    own: (count: number, written: string) =>
      count === 1 ? '1 file of Mainstay, from its own host' : `${written} files of Mainstay, from its own host`,
    others: (count: number, written: string) =>
      count === 0 ? 'Nothing from anywhere else' : count === 1 ? '1 from elsewhere:' : `${written} from elsewhere:`,
    list: 'All of them',
  },
  stored: {
    title: 'What is kept in this browser',
    nothing: 'Nothing.',
    place: 'Place',
    name: 'Name',
    size: 'Size',
    owner: 'Kept by',
    own: 'Mainstay',
    other: 'another page under this address',
    unknown: 'not told',
    places: {
      indexedDB: 'The kept project (IndexedDB)',
      cache: 'The app itself, for working offline (Cache Storage)',
      serviceWorker: 'What answers without a network (service worker)',
      localStorage: 'That you chose to keep (localStorage)',
      sessionStorage: 'Until this tab closes (sessionStorage)',
      cookie: 'Cookie',
    },
  },
  offline: {
    title: 'Without a network',
    ready: 'Ready: Mainstay works offline from now on.',
    notYet:
      'Not ready yet. After the first visit it takes a moment; on pages that did not come over https browsers do not offer it.',
    connected: 'This device is online now.',
    disconnected: 'This device is offline now.',
  },
  build: { title: 'Which version', text: (version: string, hash: string) => `Version ${version}, build ${hash}` },
};
