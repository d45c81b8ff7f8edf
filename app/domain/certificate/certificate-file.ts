import canonicalize from 'canonicalize';
import { z } from 'zod';
import { exactBytes, type Signature, type Signer } from './signer';
import type { Statement } from './statement';

/** A certificate as published: what is signed in plain words, and the signature over the same. */
const fileSchema = z.strictObject({
  certificate: z.unknown(),
  protected: z.string(),
  payload: z.string(),
  signature: z.string(),
});
export type CertificateFile = z.infer<typeof fileSchema>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Signs a statement and writes the file: the bytes that are stored once and never made again. */
export async function signedCertificate(statement: Statement, signer: Signer): Promise<Uint8Array> {
  const said = canonicalize(statement)!;
  return encoder.encode(fileText(JSON.parse(said), await signer.sign(encoder.encode(said))));
}

/** The only way in which a certificate is written: two spaces, one line feed at the end. */
export const fileText = (certificate: unknown, { protected: head, payload, signature }: Signature): string =>
  `${JSON.stringify({ certificate, protected: head, payload, signature }, null, 2)}\n`;

/** Text of UTF-8 bytes; `undefined` when they are none. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A JSON value; `undefined` when the text is none. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parts of a file that has the shape of a certificate. */
export const partsOf = (value: unknown): CertificateFile | undefined => fileSchema.safeParse(value).data;

/** What one of the encoded parts says; `undefined` when it is damaged. */
export const saidIn = (part: string): unknown => jsonOf(textOf(exactBytes(part)));
