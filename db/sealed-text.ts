import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

// Personal data at rest: AES-256-GCM, stored as "keyId:iv:tag:ciphertext", so that keys can be rotated and old rows still read.
const keys = new Map<string, Buffer>();
let current: string | undefined;

/**
 * Hands over the keys of encrypted columns, "id:base64 of 32 bytes" each, newest first; the first one seals.
 * Throws when a key is malformed.
 */
export function setDataKeys(list: string[]): void {
  keys.clear();
  current = undefined;
  for (const entry of list) {
    const [id, encoded] = entry.split(':');
    const bytes = Buffer.from(encoded ?? '', 'base64');
    if (!id || bytes.length !== 32) throw new Error('a data key must be "id:base64 of 32 bytes"');
    keys.set(id, bytes);
    current ??= id;
  }
}

/**
 * A text that is the same for the same plain text and tells nothing of it to who has no key. It is made with the oldest key:
 * when that one is given up, texts no longer find their earlier marks.
 */
export function markOf(plain: string): string {
  const key = [...keys.values()].at(-1);
  if (!key) throw new Error('no data key: personal data cannot be marked');
  return createHmac('sha256', key).update('mark').update(plain, 'utf8').digest('base64url');
}

export function seal(plain: string): string {
  const key = current && keys.get(current);
  if (!key) throw new Error('no data key: personal data cannot be stored');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return [current, iv.toString('base64'), cipher.getAuthTag().toString('base64'), body.toString('base64')].join(':');
}

export function open(stored: string): string {
  const [id = '', iv = '', tag = '', body = ''] = stored.split(':');
  const key = keys.get(id);
  if (!key) throw new Error(`no data key "${id}": the row was sealed with a key that is not configured`);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64')), decipher.final()]).toString('utf8');
}
