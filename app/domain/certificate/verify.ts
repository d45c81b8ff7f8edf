import type { Reason } from '../reason';
import { type CertificateFile, fileText, jsonOf, partsOf, saidIn, textOf } from './certificate-file';
import { differences } from './differences';
import { exactBytes, isSignedBy, type PublishedKey } from './signer';
import { type Statement, statementSchema } from './statement';

/** What was found: `statement` is given only where a published key signed exactly this file. */
export type Verdict = { verified: true; statement: Statement; faults: [] } | { verified: false; faults: Reason[] };

const most = 12;

/**
 * Checks a certificate against a set of published keys, without asking anybody. Every byte of the file counts: it must be
 * written exactly as its signed payload says. What does not fit is named, claim by claim where it can be.
 */
export async function verifyCertificate(bytes: Uint8Array, keys: readonly PublishedKey[]): Promise<Verdict> {
  const text = textOf(bytes);
  if (text === undefined || bytes.length === 0) return no({ code: 'certificate.not_text' });
  const value = jsonOf(text);
  if (value === undefined) return no({ code: isCut(text) ? 'certificate.cut_off' : 'certificate.not_json' });
  const parts = partsOf(value);
  if (!parts) return no({ code: 'certificate.not_a_certificate' });
  const said = saidIn(parts.payload);
  const { data: statement } = statementSchema.safeParse(said);
  const claims = said === undefined ? [] : differences(parts.certificate, said).slice(0, most);
  const faults: Reason[] = [
    ...(await faultsOfSignature(parts, said, keys)),
    ...claims.map((claim) => ({ code: 'certificate.claim_differs', facts: { claim } })),
  ];
  if (statement && faults.length === 0 && text === fileText(said, parts))
    return { verified: true, statement, faults: [] };
  if (faults.length > 0) return no(...faults);
  return no({ code: statement ? 'certificate.written_differently' : 'certificate.form_unknown' });
}

const no = (...faults: Reason[]): Verdict => ({ verified: false, faults });

const isCut = (text: string) => text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');

/** By which key, and whether it is its signature. */
async function faultsOfSignature(
  parts: CertificateFile,
  statement: unknown,
  keys: readonly PublishedKey[],
): Promise<Reason[]> {
  const header = saidIn(parts.protected) as { kid?: unknown; alg?: unknown } | undefined;
  if (typeof header?.kid !== 'string' || typeof header.alg !== 'string')
    return [{ code: 'certificate.header_damaged' }];
  const key = keys.find(({ kid }) => kid === header.kid);
  const { kid } = header;
  if (!key) return [{ code: 'certificate.key_unknown', facts: { kid } }];
  if (key.alg !== header.alg) return [{ code: 'certificate.algorithm_differs', facts: { alg: header.alg } }];
  const signed = await isSignedBy(parts, key);
  if (signed === undefined) return [{ code: 'certificate.algorithm_unknown', facts: { alg: header.alg } }];
  // A text that only decodes to the signature is not what was signed and sent: one way of writing it.
  if (!signed || !exactBytes(parts.signature)) return [{ code: 'certificate.signature_wrong', facts: { kid } }];
  return faultsOfKey(key, statement as Partial<Statement> | undefined);
}

/** A key signs under its own name and in its own time: a retired one that leaked makes no new certificates. */
function faultsOfKey({ kid, validFrom, retiredAt }: PublishedKey, statement: Partial<Statement> | undefined): Reason[] {
  const at = Date.parse(String(statement?.issuedAt));
  const isEarly = validFrom !== undefined && at < Date.parse(validFrom);
  const isLate = retiredAt !== undefined && at > Date.parse(retiredAt);
  return [
    ...(statement?.key === kid ? [] : [{ code: 'certificate.key_differs', facts: { kid } }]),
    ...(isEarly || isLate ? [{ code: 'certificate.key_out_of_time', facts: { kid } }] : []),
  ];
}
