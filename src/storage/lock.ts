import { hexText } from '../core/model/hexText';
import { oneOf, type Parser, shape, textLike, wholeNumber } from '../core/model/parser';

/** How a project is locked; stands in its header, open to see and part of what AES-GCM authenticates. */
export interface Lock {
  readonly cipher: 'AES-256-GCM';
  readonly derivation: 'PBKDF2-HMAC-SHA-256';
  readonly iterations: number;
  /** 16 bytes and 12 bytes in hexadecimal digits, new for every file. */
  readonly salt: string;
  readonly nonce: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** OWASP Password Storage Cheat Sheet (2023) for PBKDF2 with HMAC-SHA-256. */
const ITERATIONS = 600_000;
/** A file that asks for more would only keep the page busy. */
const MOST_ITERATIONS = 5_000_000;
export const LOCK_TAG_BYTES = 16;

export const savedLock: Parser<Lock> = shape((field) => ({
  cipher: field('cipher', oneOf(['AES-256-GCM'])),
  derivation: field('derivation', oneOf(['PBKDF2-HMAC-SHA-256'])),
  iterations: field('iterations', wholeNumber(ITERATIONS, MOST_ITERATIONS)),
  salt: field('salt', textLike(/^[0-9a-f]{32}$/)),
  nonce: field('nonce', textLike(/^[0-9a-f]{24}$/)),
}));

export function newLock(): Lock {
  const random = (bytes: number) => hexText(crypto.getRandomValues(new Uint8Array(bytes)));
  return {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-HMAC-SHA-256',
    iterations: ITERATIONS,
    salt: random(16),
    nonce: random(12),
  };
}

/** `header` is authenticated with the content and stays readable. */
export async function locked(content: Bytes, passphrase: string, lock: Lock, header: Bytes): Promise<Bytes> {
  const key = await keyOf(passphrase, lock, 'encrypt');
  return new Uint8Array(await crypto.subtle.encrypt(parametersOf(lock, header), key, content));
}

/** null: another passphrase, or not what was locked. */
export async function unlocked(content: Bytes, passphrase: string, lock: Lock, header: Bytes): Promise<Bytes | null> {
  const key = await keyOf(passphrase, lock, 'decrypt');
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parametersOf(lock, header), key, content));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

function parametersOf({ nonce }: Lock, header: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: bytesOf(nonce), additionalData: header, tagLength: 8 * LOCK_TAG_BYTES };
}

/** The same characters give the same key on every keyboard: é is one code point here. */
async function keyOf(passphrase: string, { salt, iterations }: Lock, use: KeyUsage): Promise<CryptoKey> {
  const material = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations };
  return crypto.subtle.deriveKey(derivation, raw, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function bytesOf(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}
