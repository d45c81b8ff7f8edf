import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';

type Decided = {
  id: string;
  version: number | null;
  decision: 'approved' | 'refused' | 'withdrawn';
  reason: string;
  proposedBy: string;
  decidedBy: string;
  decidedAt: string;
  decisionReason: string;
};

/** Every change to the rules that was decided on: who wrote it, who decided, why. */
export function DecidedProposals({ decided }: { decided: Decided[] }) {
  const t = useT();
  if (decided.length === 0) return null;
  return (
    <section>
      <h2>{t('rules.desk.decided')}</h2>
      <DataTable
        caption={t('rules.desk.decided')}
        columns={[
          { key: 'reason', heading: t('rules.desk.reason'), names: true, cell: ({ reason }) => reason },
          {
            key: 'decision',
            heading: t('rules.desk.decision'),
            cell: ({ decision, version }) => t(`rules.desk.was.${decision}`, { version: version ?? 0 }),
          },
          { key: 'why', heading: t('rules.desk.decisionReason'), cell: ({ decisionReason }) => decisionReason },
          { key: 'by', heading: t('rules.desk.proposedBy'), cell: ({ proposedBy }) => proposedBy },
          { key: 'decider', heading: t('rules.desk.decidedBy'), cell: ({ decidedBy }) => decidedBy },
          { key: 'at', heading: t('rules.desk.decidedAt'), cell: ({ decidedAt }) => <DateText value={decidedAt} /> },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={decided}
      />
    </section>
  );
}
