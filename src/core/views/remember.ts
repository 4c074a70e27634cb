/** What follows from one thing alone, made once for each. */
export function remember<Of extends object, Found>(make: (of: Of) => Found): (of: Of) => Found {
  const made = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const known = made.get(of) ?? { found: make(of) };
    made.set(of, known);
    return known.found;
  };
}
