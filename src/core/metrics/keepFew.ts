/** Computes what belongs to an object and a key once, and keeps it for the keys asked for last. */
export function keepFew<Of extends object, Value>(most: number): (of: Of, key: string, compute: () => Value) => Value {
  const known = new WeakMap<Of, Map<string, { readonly value: Value }>>();
  return (of, key, compute) => {
    const values = known.get(of) ?? new Map<string, { readonly value: Value }>();
    known.set(of, values);
    const found = values.get(key) ?? { value: compute() };
    values.delete(key);
    values.set(key, found);
    for (const oldest of values.keys()) if (values.size > most) values.delete(oldest);
    return found.value;
  };
}
