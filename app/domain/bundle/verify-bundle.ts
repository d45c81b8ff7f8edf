import { jsonOf, saidIn } from '../certificate/certificate-file';
import { isSignedBy, type PublishedKey, type Signature } from '../certificate/signer';
import type { Statement } from '../certificate/statement';
import type { Reason } from '../reason';
import { type ChainedEvent, type Manifest, manifestPath, manifestSchema, sealSchema, signaturePath } from './manifest';

/** What was found in a bundle: every entry with its hash, in its order. */
export type FoundEntry = { path: string; size: number; sha256: string };

/** Whether the list is the one that the county signed. */
export async function faultsOfSeal(
  manifest: FoundEntry,
  sealText: string | undefined,
  keys: readonly PublishedKey[],
): Promise<Reason[]> {
  const signature = jsonOf(sealText) as Signature | undefined;
  if (!signature?.protected || !signature.payload || !signature.signature)
    return [{ code: 'bundle.signature_missing' }];
  const { kid } = (saidIn(signature.protected) ?? {}) as { kid?: string };
  const key = keys.find((one) => one.kid === kid);
  if (!key) return [{ code: 'bundle.key_unknown', facts: { kid: kid ?? '' } }];
  const seal = sealSchema.safeParse(saidIn(signature.payload));
  const isGood = seal.success && (await isSignedBy(signature, key));
  return isGood && seal.data.manifest === manifest.sha256 ? [] : [{ code: 'bundle.signature_wrong' }];
}

/** The manifest, where it is one. */
export const readManifest = (text: string | undefined): Manifest | undefined =>
  manifestSchema.safeParse(jsonOf(text)).data;

/** What of the list is missing, was changed, moved, or stands there twice; and what is there that is not on the list. */
export function faultsOfEntries({ entries }: Manifest, found: readonly FoundEntry[]): Reason[] {
  const named = (code: string, path: string): Reason => ({ code, facts: { path } });
  const content = found.filter(({ path }) => path !== manifestPath && path !== signaturePath);
  const faults = entries.flatMap((entry): Reason[] => {
    const [there, again] = content.filter(({ path }) => path === entry.path);
    if (!there) return [named('bundle.entry_missing', entry.path)];
    if (again) return [named('bundle.entry_twice', entry.path)];
    return there.sha256 === entry.sha256 && there.size === entry.size
      ? []
      : [named('bundle.entry_changed', entry.path)];
  });
  const extra = content.filter(({ path }) => !entries.some((entry) => entry.path === path));
  return [...faults, ...extra.map(({ path }) => named('bundle.entry_extra', path))];
}

/** Whether an event fits its link and stands behind the one before. `hash` is the hash of the event as it reads. */
export function faultsOfEvent(event: ChainedEvent, hash: string, before: ChainedEvent | undefined): Reason[] {
  const { position } = event;
  if (event.hash !== hash) return [{ code: 'bundle.event_changed', facts: { position } }];
  if (before && position <= before.position) return [{ code: 'bundle.events_out_of_order', facts: { position } }];
  const isNext = before && position === before.position + 1;
  return isNext && event.previousHash !== before.hash ? [{ code: 'bundle.link_broken', facts: { position } }] : [];
}

/** What a certificate says was shown, against what the bundle shows. `hashes` are those of the entries by path. */
export function faultsOfCertified(
  { rounds, docket }: Statement,
  found: readonly FoundEntry[],
  docketNumber: string,
): Reason[] {
  const hashOf = (path: string) => found.find((entry) => entry.path === path)?.sha256;
  const drafts = found.filter(({ path }) => /^drafts\/.*\/text\.txt$/.test(path)).map(({ sha256 }) => sha256);
  const differs = (same: boolean, path: string): Reason[] =>
    same ? [] : [{ code: 'bundle.not_what_was_certified', facts: { path } }];
  return [
    ...differs(docket.number === docketNumber, 'docket.json'),
    ...rounds.flatMap(({ number, shown, feedback }) => [
      ...differs(hashOf(`notices/${number}/notice.json`) === shown.notice, `notices/${number}/notice.json`),
      ...differs(hashOf(`notices/${number}/notes.md`) === shown.notes, `notices/${number}/notes.md`),
      ...differs(hashOf(`notices/${number}/basis.json`) === shown.basis, `notices/${number}/basis.json`),
      ...differs(hashOf(`feedback/${number}.json`) === feedback.report, `feedback/${number}.json`),
      ...differs(drafts.includes(shown.draft), `drafts (${number})`),
    ]),
  ];
}
