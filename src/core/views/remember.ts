import type { Subject } from './subject';

/** Computes once for each subject (or whatever else is asked for) what no filter changes. */
export function remember<Value, Of extends object = Subject>(compute: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.value;
    const value = compute(of);
    known.set(of, { value });
    return value;
  };
}
