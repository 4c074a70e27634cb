export type Bytes = Uint8Array<ArrayBuffer>;

export const INTEGER_BYTES = 4;

/** In one piece; numbers as integers of four bytes, least first. */
export function joined(parts: readonly (Uint8Array | number)[]): Bytes {
  const size = (part: Uint8Array | number) => (typeof part === 'number' ? INTEGER_BYTES : part.length);
  const whole = new Uint8Array(parts.reduce<number>((sum, part) => sum + size(part), 0));
  const view = new DataView(whole.buffer);
  let place = 0;
  for (const part of parts) {
    if (typeof part === 'number') view.setUint32(place, part, true);
    else whole.set(part, place);
    place += size(part);
  }
  return whole;
}

export function integerAt(bytes: Uint8Array, place: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(place, true);
}
