import { inflateMember } from './inflateMember';
import { type XmlEvents, XmlReader } from './xml';
import type { ZipMember } from './zipDirectory';

type Decoder = InstanceType<typeof TextDecoder>;

/** A part of a workbook that is no XML one may read; caught where workbooks are opened. */
export class UnreadablePart extends Error {
  readonly member: string;

  constructor({ name }: ZipMember) {
    super(`invalid part of a workbook; it is no XML that may be read: ${name}`);
    this.member = name;
  }
}

/** Reads a part of a workbook, event by event. Yields how far the file is read; may be left before the end. */
export function* readPart(file: Uint8Array, member: ZipMember, events: XmlEvents): Generator<number, void, void> {
  const reader = new XmlReader(events);
  let decoder: Decoder | null = null;
  for (const { bytes, end } of inflateMember(file, member)) {
    decoder ??= decoderFor(bytes);
    if (!reader.write(decoded(decoder, bytes, member))) throw new UnreadablePart(member);
    yield end;
  }
  if (!reader.end()) throw new UnreadablePart(member);
}

/** Excel writes UTF-8; the standard allows UTF-16 with a mark as well. */
function decoderFor(start: Uint8Array): Decoder {
  const label = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(label, { fatal: true });
}

function decoded(decoder: Decoder, bytes: Uint8Array, member: ZipMember): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadablePart(member);
    throw error;
  }
}
