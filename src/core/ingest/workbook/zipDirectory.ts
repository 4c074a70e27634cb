/** A member of a zip, as its directory says. */
export interface ZipMember {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its bytes begin and end in the file. */
  readonly start: number;
  readonly end: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const MEMBER_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const IN_64 = 0xffffffff;

/**
 * The directory at the end of a zip, or null where it is not whole. Only what the directory lists is ever read.
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16 and 4.5.3.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipMember> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directoryPlace(view);
  if (place === null) return null;
  const members = new Map<string, ZipMember>();
  let at = place.start;
  for (let index = 0; index < place.count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== MEMBER_RECORD) return null;
    const member = memberAt(view, at);
    // Two members of one name: which one is meant depends on who reads it.
    if (member === null || members.has(member.name)) return null;
    members.set(member.name, member);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function directoryPlace(view: DataView): { start: number; count: number } | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return start === IN_64 || count === 0xffff ? directoryPlace64(view, at - 20) : { start, count };
  }
  return null;
}

function directoryPlace64(view: DataView, locator: number): { start: number; count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_RECORD_64) return null;
  return { start: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function memberAt(view: DataView, at: number): ZipMember | null {
  const nameLength = view.getUint16(at + 28, true);
  const extraEnd = at + 46 + nameLength + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) return null;
  const sizes = sizesOf(view, at, at + 46 + nameLength, extraEnd);
  if (sizes === null) return null;
  const { size, packedSize, offset } = sizes;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_RECORD) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) return null;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  return {
    name: name.replaceAll('\\', '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    end: start + packedSize,
  };
}

/** Sizes and place of a member; those that do not fit stand in its 64-bit field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraEnd: number) {
  const [size, packedSize, offset] = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const wide = wideFields(view, extra, extraEnd);
  const widened = [size, packedSize, offset].map((value) => (value === IN_64 ? (wide.shift() ?? null) : value));
  const [fullSize, fullPackedSize, fullOffset] = widened;
  if (fullSize === null || fullPackedSize === null || fullOffset === null) return null;
  return { size: fullSize, packedSize: fullPackedSize, offset: fullOffset };
}

function wideFields(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
  }
  return [];
}
