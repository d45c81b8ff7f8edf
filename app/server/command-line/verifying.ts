import { readFile } from 'node:fs/promises';
import { openDatabase } from 'db/open-database';
import { exportJWK, importSPKI } from 'jose';
import { keyId, type PublishedKey } from '~/domain/certificate/signer';
import { derOf, isSm2Key, sm2Algorithm, sm2PublicKey } from '~/domain/certificate/sm2-key';
import type { Reason } from '~/domain/reason';
import { type Key, translator } from '~/i18n/t';
import { publishedKeys } from '~/queries/published-keys.server';
import { say, stop } from './settings';

/** The bytes of a file; a sentence and exit code 66 when there is none. */
export const fileBytes = (file: string): Promise<Uint8Array> =>
  readFile(file).catch(() => stop(`找不到文件 / no such file: ${file}`, 66));

/**
 * The keys to verify with: those of a file, in one of three forms, else those of the installation that DATABASE_URL names.
 * Nothing is fetched: whoever verifies brings the keys, from where they trust them.
 */
export async function keysFrom(file: string | undefined): Promise<PublishedKey[]> {
  if (file) return readKeys(Buffer.from(await fileBytes(file)).toString('utf8'), file);
  const url = process.env.DATABASE_URL;
  if (!url) return stop('请用 --key 指明公布的密钥 / name the published keys with --key', 64);
  const db = await openDatabase(url);
  try {
    return await publishedKeys(db.read);
  } finally {
    await db.close();
  }
}

async function readKeys(text: string, file: string): Promise<PublishedKey[]> {
  try {
    if (text.includes('BEGIN PUBLIC KEY')) return [await named(await keyOfPem(text))];
    const value = JSON.parse(text) as { keys?: PublishedKey[] } & PublishedKey;
    return await Promise.all((value.keys ?? [value]).map(named));
  } catch {
    return stop(`这不是公布的密钥 / these are no published keys: ${file}`, 65);
  }
}

async function keyOfPem(text: string): Promise<Partial<PublishedKey>> {
  const der = derOf(text);
  return isSm2Key(der) ? sm2PublicKey(der) : exportJWK(await importSPKI(text, 'EdDSA'));
}

// A key is known by its thumbprint, whatever name stands beside it.
const named = async (key: Partial<PublishedKey>): Promise<PublishedKey> =>
  ({ alg: key.crv === 'SM2' ? sm2Algorithm : 'EdDSA', ...key, kid: await keyId(key) }) as PublishedKey;

/** Prints every fault in both languages. */
export function sayFaults(faults: Reason[]): void {
  const [chinese, english] = [translator('zh-CN'), translator('en')];
  for (const { code, facts } of faults) {
    const key = `refusal.${code}` as Key;
    say(`${chinese(key, facts)} / ${english(key, facts)} (${code})`);
  }
}
