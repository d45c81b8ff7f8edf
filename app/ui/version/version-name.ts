import type { Stage } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { versionInWords } from '~/i18n/version-in-words';

/** What pages know of a version; `key` is how addresses name it, `review-1`. */
export type VersionFacts = { key: string; stage: Stage; version: number; publishedAt: string | null };

export function useVersionName() {
  const t = useT();
  return (version: Pick<VersionFacts, 'stage' | 'version'>) => versionInWords(t, version);
}
