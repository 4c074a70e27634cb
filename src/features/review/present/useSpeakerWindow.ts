import { useEffect, useRef, useState } from 'react';
import type { Slide } from '../../../core/model/slide';
import { type Presenting, steersFromAfar } from './presenting';
import { type Said, speakerChannel, speakerPath } from './speakerChannel';

/** The window with notes, next slide and clock: opened when asked for, told of every step, and heard when it steers. */
export function useSpeakerWindow(
  slides: readonly Slide[],
  { index, blank }: Presenting,
  press: (key: string) => boolean,
) {
  const [token] = useState(() => crypto.randomUUID());
  const [startedAt] = useState(() => Date.now());
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useRef({ press, slides, index, blank });
  heard.current = { press, slides, index, blank };
  useEffect(() => {
    const opened = speakerChannel(token);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'key' && steersFromAfar(data.key)) heard.current.press(data.key);
      if (data.kind !== 'hello') return;
      const { slides: all, index: at, blank: dark } = heard.current;
      opened.postMessage({ kind: 'slides', slides: all, startedAt, index: at, blank: dark } satisfies Said);
    });
    return () => {
      opened.postMessage({ kind: 'over' } satisfies Said);
      opened.close();
    };
  }, [token, startedAt]);
  useEffect(() => {
    channel.current?.postMessage({ kind: 'at', index, blank } satisfies Said);
  }, [index, blank]);
  return {
    open: () => {
      const hash = location.hash.replace(/^#[^?]*/, `#${speakerPath(token)}`);
      window.open(`${location.pathname}${hash}`, 'mainstay-speaker', 'popup,width=1100,height=760');
    },
  };
}
