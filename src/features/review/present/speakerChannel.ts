import type { Slide } from '../../../core/model/slide';

/* The two windows of one presentation speak over a channel of this browser; nothing of it leaves the device. */

export type PresenterSays =
  | {
      readonly kind: 'slides';
      readonly slides: readonly Slide[];
      readonly startedAt: number;
      readonly index: number;
      readonly blank: boolean;
    }
  | { readonly kind: 'at'; readonly index: number; readonly blank: boolean }
  | { readonly kind: 'over' };

export type SpeakerSays = { readonly kind: 'hello' } | { readonly kind: 'key'; readonly key: string };

export type Said = PresenterSays | SpeakerSays;

/** Each presentation has a channel of its own, so that two do not steer each other. */
export function speakerChannel(token: string): BroadcastChannel {
  return new BroadcastChannel(`mainstay-present-${token}`);
}

const TOKEN = /^[0-9a-f-]{8,40}$/;

export function speakerPath(token: string): string {
  return `/speaker/${token}`;
}

/** The presentation a speaker's window belongs to; null where the address names none. */
export function tokenAt(path: string): string | null {
  const token = path.startsWith('/speaker/') ? path.slice('/speaker/'.length) : '';
  return TOKEN.test(token) ? token : null;
}
