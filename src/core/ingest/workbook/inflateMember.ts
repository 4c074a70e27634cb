import { Inflate } from 'fflate';
import type { ZipMember } from './zipDirectory';

/** A piece of a member, unpacked. */
export interface MemberPiece {
  readonly bytes: Uint8Array;
  /** Where its packed bytes end in the file. */
  readonly end: number;
}

/** Packed bytes taken at once: even at the 1,032-fold that deflate can reach, what comes out fits in memory. */
const PUSH_BYTES = 1 << 14;

/** Unpacks a member piece by piece. Throws DamagedMember where it is not what the directory says, as soon as that shows. */
export function* inflateMember(file: Uint8Array, member: ZipMember): Generator<MemberPiece, void, void> {
  let size = 0;
  let checksum = 0;
  for (const piece of member.method === 0 ? stored(file, member) : deflated(file, member)) {
    size += piece.bytes.length;
    if (size > member.size) throw new DamagedMember(member);
    checksum = crc32(piece.bytes, checksum);
    if (piece.bytes.length > 0) yield piece;
  }
  if (size !== member.size || checksum !== member.checksum) throw new DamagedMember(member);
}

/** A member whose bytes are not what the directory says of them; caught where workbooks are opened. */
export class DamagedMember extends Error {
  readonly member: string;

  constructor({ name }: ZipMember) {
    super(`invalid member of a zip; it is not what the directory says: ${name}`);
    this.member = name;
  }
}

function* stored(file: Uint8Array, { start, end }: ZipMember): Generator<MemberPiece, void, void> {
  for (let at = start; at < end; at += PUSH_BYTES) {
    const next = Math.min(at + PUSH_BYTES, end);
    yield { bytes: file.subarray(at, next), end: next };
  }
}

function* deflated(file: Uint8Array, member: ZipMember): Generator<MemberPiece, void, void> {
  if (member.method !== 8) throw new DamagedMember(member);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => {
    pieces.push(bytes);
  });
  for (let at = member.start; at < member.end; at += PUSH_BYTES) {
    const next = Math.min(at + PUSH_BYTES, member.end);
    push(inflate, file.subarray(at, next), next === member.end, member);
    for (const bytes of pieces) yield { bytes, end: next };
    pieces = [];
  }
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean, member: ZipMember): void {
  try {
    inflate.push(bytes, isLast);
  } catch (error) {
    // fflate numbers its complaints about the data.
    if (error instanceof Error && 'code' in error) throw new DamagedMember(member);
    throw error;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 of ISO 3309, continued from that of the bytes before. */
function crc32(bytes: Uint8Array, before: number): number {
  let remainder = ~before;
  for (let index = 0; index < bytes.length; index++) {
    remainder = (remainder >>> 8) ^ TABLE[(remainder ^ bytes[index]) & 255];
  }
  return ~remainder >>> 0;
}
