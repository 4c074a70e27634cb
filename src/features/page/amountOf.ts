/** An amount as typed, with or without separators of thousands; null: none. */
export function amountOf(text: string): number | null {
  const number = Number(text.replace(/[\s.,'’](?=\d{3}(\D|$))/g, '').replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number;
}
