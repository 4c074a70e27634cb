/** `2023–2025`, or one year. */
export function yearsText(fromIso: string, toIso: string): string {
  const from = fromIso.slice(0, 4);
  const to = toIso.slice(0, 4);
  return from === to ? from : `${from}–${to}`;
}
