import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** The value of one cookie of a `Cookie` header. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return decodeURIComponent(part.slice(at + 1).trim());
  }
  return undefined;
}

export type CookieOptions = { maxAge?: number; path?: string; secure: boolean };

/** A `Set-Cookie` header: http-only, same-site. `maxAge` in seconds; 0 removes it. */
export function cookie(name: string, value: string, { maxAge, path = '/', secure }: CookieOptions): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
  return `${name}=${encodeURIComponent(value)}; Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${age}`;
}

const key = (secret: Buffer) => createHash('sha256').update('cookie').update(secret).digest();

/** Seals a small value into text that only this installation can open, until `expiresAt`. */
export function sealValue(secret: Buffer, value: unknown, expiresAt: Date): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(secret), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify({ value, until: expiresAt.getTime() })), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The sealed value, or nothing when it is missing, altered or past its time. */
export function openValue<T>(secret: Buffer, sealed: string | undefined, now: Date): T | undefined {
  const bytes = Buffer.from(sealed ?? '', 'base64url');
  if (bytes.length < 29) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key(secret), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
    const { value, until } = JSON.parse(text) as { value: T; until: number };
    return until > now.getTime() ? value : undefined;
  } catch {
    // Altered or sealed with another secret: the same as not there.
    return undefined;
  }
}
