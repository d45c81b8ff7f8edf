import { createHash } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { type Verdict, verifyCertificate } from '~/domain/certificate/verify';
import { certificateByNumber, isPublishedCertificate } from '~/queries/certificates.server';
import { publishedKeys } from '~/queries/published-keys.server';
import { notFound } from './answer.server';

/** A published certificate: its bytes as they are stored, and what verifying them says at this moment. 404 without one. */
export async function publishedCertificate({ running }: AppLoadContext, number: string) {
  const { db, files } = running;
  const found = await certificateByNumber(db.read, number);
  if (!found) throw notFound();
  const bytes = await files.get(found.file);
  return { ...found, bytes, verdict: await verifyCertificate(bytes, await publishedKeys(db.read)) };
}

// Ours have some ten thousand bytes; a docket with many rounds has more.
const largestBytes = 1024 * 1024;

/** Verifies what somebody handed in, and says whether it is one that this site published. */
export async function verifiedHere(
  { running }: AppLoadContext,
  bytes: Uint8Array,
): Promise<{ verdict: Verdict; published: boolean }> {
  const { db } = running;
  if (bytes.length > largestBytes)
    return { verdict: { verified: false, faults: [{ code: 'certificate.too_large' }] }, published: false };
  const verdict = await verifyCertificate(bytes, await publishedKeys(db.read));
  const file = createHash('sha256').update(bytes).digest('hex');
  const published = verdict.verified && (await isPublishedCertificate(db.read, verdict.statement.number, file));
  return { verdict, published };
}
