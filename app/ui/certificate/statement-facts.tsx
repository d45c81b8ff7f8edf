import type { Statement } from '~/domain/certificate/statement';
import type { Check } from '~/domain/gate/check';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { Checklist } from '../gate/checklist';
import { SummaryList } from '../summary-list';
import { RoundFacts } from './round-facts';

/** What a certificate says, in the words of the site: the matter, each round, the conditions, and the hashes of what was shown. */
export function StatementFacts({ statement }: { statement: Statement }) {
  const t = useT();
  const { docket, rounds, checks, record } = statement;
  const shown = rounds.flatMap(({ number, shown, feedback }) =>
    Object.entries({ ...shown, report: feedback.report }).flatMap(([what, hash]) =>
      hash ? [{ number, what: what as keyof typeof shown | 'report', hash }] : [],
    ),
  );
  return (
    <>
      <SummaryList
        rows={[
          { term: t('certificate.number'), value: statement.number },
          { term: t('certificate.docket'), value: docket.title },
          { term: t('certificate.docketNumber'), value: docket.number },
          { term: t('certificate.leadUnit'), value: docket.leadUnit },
          { term: t('certificate.coUnits'), value: docket.coDraftingUnits.join(t('docket.and')) },
          { term: t('certificate.issuingOrgan'), value: docket.issuingOrgan },
          { term: t('certificate.issuedAt'), value: dateInWords(statement.issuedAt, t.lang) },
          { term: t('certificate.key'), value: <code className="hash">{statement.key}</code> },
          { term: t('certificate.link'), value: record && t('certificate.linkAt', { position: record.position }) },
        ]}
      />
      <h2>{t('certificate.rounds')}</h2>
      {rounds.map((round) => (
        <RoundFacts key={round.number} round={round} />
      ))}
      <h2>{t('certificate.checks')}</h2>
      <Checklist caption={t('certificate.checks')} checks={checks as Check[]} />
      <h2>{t('certificate.hashes')}</h2>
      <p className="hint">{t('certificate.hashesLead')}</p>
      <DataTable
        caption={t('certificate.hashes')}
        columns={[
          {
            key: 'what',
            heading: t('certificate.column.what'),
            names: true,
            cell: ({ what }) => t(`certificate.shown.${what}`),
          },
          {
            key: 'hash',
            heading: t('certificate.column.hash'),
            cell: ({ hash }) => <code className="hash">{hash}</code>,
          },
        ]}
        dense
        hideCaption
        rowKey={({ number, what }) => `${number} ${what}`}
        rows={shown}
      />
    </>
  );
}
