import { hexText } from '../core/model/hexText';

export const CHECKSUM_BYTES = 32;

/** SHA-256 of bytes that lie in one piece. */
export async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export async function checksumText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexText(await checksumOf(bytes));
}
