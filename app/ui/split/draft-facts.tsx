import type { Stage } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { SummaryList } from '../summary-list';

type Props = {
  draft: {
    stage: Stage;
    version: number;
    sourceName: string;
    uploadedAt: string;
    confirmedAt: string | null;
    textHash: string;
    sourceFile: string | null;
  };
  articles: number;
};

/** What one wants to know of a version before reading it. */
export function DraftFacts({ draft, articles }: Props) {
  const t = useT();
  const { stage, version, sourceName, uploadedAt, confirmedAt, textHash, sourceFile } = draft;
  return (
    <SummaryList
      rows={[
        { term: t('draft.name'), value: t('draft.version', { stage: t(`words.stage.${stage}`), version }) },
        { term: t('draft.source'), value: sourceName },
        { term: t('draft.uploadedAt'), value: <DateText value={uploadedAt} /> },
        { term: t('draft.articles'), value: t('draft.articleCount', { count: articles }) },
        { term: t('draft.hash'), value: <code className="hash">{textHash}</code> },
        { term: t('draft.sourceHash'), value: sourceFile && <code className="hash">{sourceFile}</code> },
        { term: t('draft.confirmed'), value: confirmedAt && <DateText value={confirmedAt} /> },
      ]}
      tight
    />
  );
}
