import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import { SummaryList } from '../summary-list';

type Props = { textHash: string; sourceHash: string | null };

/** With these anybody can prove that a public version is the one that was published, character by character. */
export function VersionHashes({ textHash, sourceHash }: Props) {
  const t = useT();
  return (
    <Fold summary={t('version.hashes.summary')}>
      <p className="hint">{t('version.hashes.lead')}</p>
      <SummaryList
        rows={[
          { term: t('version.hashes.text'), value: <code className="hash">{textHash}</code> },
          { term: t('version.hashes.source'), value: sourceHash && <code className="hash">{sourceHash}</code> },
        ]}
        tight
      />
    </Fold>
  );
}
