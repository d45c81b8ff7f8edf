import type { Read } from 'db/database';
import { draftVersions, latestConsultation, type Version } from './draft-versions.server';

/** The public versions of a docket's text, oldest first; nothing while none is public. */
export async function versionsPage(read: Read, docketNumber: string, now: Date) {
  const found = await draftVersions(read, docketNumber, { publicAt: now });
  if (!found) return undefined;
  const { number, title, id } = found.docket;
  const consultation = await latestConsultation(read, id, now);
  return {
    docket: { number, title, consultation },
    versions: found.versions.map((version) => ({ ...versionFacts(version), ...hashesOf(version) })),
  };
}

/** SHA-256 of the words as kept, which `draft.txt` gives back, and of the file that they were read from. */
const hashesOf = ({ textHash, sourceHash }: Version) => ({ textHash, sourceHash });

/** What pages show of a version; its id stays inside. */
export const versionFacts = ({ key, stage, version, publishedAt }: Version) => ({ key, stage, version, publishedAt });
