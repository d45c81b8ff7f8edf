import type { DraftVersion } from '~/domain/draft-version';
import type { T } from './t';

/** "送审稿 第 2 稿". The final text is one and needs no number, unless it had to be issued anew. */
export const versionInWords = (t: T, { stage, version }: DraftVersion): string => {
  const name = t(`words.stage.${stage}`);
  return stage === 'final' && version === 1 ? name : t('draft.version', { stage: name, version });
};
