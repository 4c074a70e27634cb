import { createContext, useContext, useMemo, useRef, useState } from 'react';
import { type Choices, NO_CHOICES } from '../../core/model/reading';
import type { Snapshot } from '../../worker/protocol';
import type { Actions } from '../page/actions';
import type { Change } from './choices';

/** What every part of the screen needs to settle something. */
interface Settling {
  readonly choices: Choices;
  readonly working: boolean;
  readonly actions: Actions;
  readonly settle: (change: Change) => void;
}

export const SettlingContext = createContext<Settling | null>(null);

export function useSettling(): Settling {
  const settling = useContext(SettlingContext);
  if (settling === null) throw new Error('invalid tree; useSettling needs a SettlingContext above it: none');
  return settling;
}

/** Changes made while an earlier one is still being read build on it, so that none is lost. */
export function useSettlingOf(snapshot: Snapshot | null, working: boolean, actions: Actions): Settling {
  const asked = useRef<Choices | null>(null);
  const choices = snapshot?.choices ?? NO_CHOICES;
  return useMemo(() => {
    const settle = (change: Change) => {
      const wanted = change(asked.current ?? choices);
      asked.current = wanted;
      void actions.setChoices(wanted).finally(() => {
        if (asked.current === wanted) asked.current = null;
      });
    };
    return { choices, working, actions, settle };
  }, [choices, working, actions]);
}

/** What a control shows: at once what was asked for, and once the files are read what they say. */
export function useAsked<Value>(shown: Value): [Value, (value: Value) => void] {
  const { working } = useSettling();
  const [asked, setAsked] = useState<{ readonly value: Value; readonly instead: Value } | null>(null);
  const isPending = asked !== null && working && asked.instead === shown;
  return [isPending ? asked.value : shown, (value) => setAsked({ value, instead: shown })];
}
