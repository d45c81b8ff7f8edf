import type { Stage } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';

/** What pages know of a version; `key` is how addresses name it, `review-1`. */
export type VersionFacts = { key: string; stage: Stage; version: number; publishedAt: string | null };

/** "送审稿 第 2 稿". */
export function useVersionName() {
  const t = useT();
  return ({ stage, version }: Pick<VersionFacts, 'stage' | 'version'>) =>
    t('draft.version', { stage: t(`words.stage.${stage}`), version });
}
