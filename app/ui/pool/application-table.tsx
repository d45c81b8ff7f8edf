import type { SerializeFrom } from '@remix-run/node';
import type { ApplicationAnswer } from '~/domain/pool/words';
import { useT } from '~/i18n/t';
import type { applicationsDesk } from '~/queries/applications-desk.server';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import { Button } from '../form/form-buttons';
import { Tick } from '../meeting/tick';
import { Seal } from '../seal';

type Rows = SerializeFrom<Awaited<ReturnType<typeof applicationsDesk>>>;

const tones = { accepted: 'done', declined: 'ended', withdrawn: 'ended' } as const;

/** What became of an application. */
export function AnswerSeal({ answer }: { answer: ApplicationAnswer | null }) {
  const t = useT();
  if (!answer) return <Seal tone="working">{t('pool.answer.waiting')}</Seal>;
  return <Seal tone={tones[answer]}>{t(`pool.answer.${answer}`)}</Seal>;
}

/** The applications of one call, those that wait first: read in the list, ticked, and taken into the pool at once. */
export function ApplicationTable({ applications, accepted }: { applications: Rows; accepted: string[] }) {
  const t = useT();
  if (applications.length === 0) return <EmptyState title={t('pool.desk.noApplication')} />;
  const waits = applications.some(({ answer }) => answer === null);
  return (
    <form id="accepted" method="post">
      <ApplicationList accepted={accepted} applications={applications} />
      {waits && (
        <p>
          <Button>{t('pool.desk.acceptTicked')}</Button> <span className="hint">{t('pool.desk.acceptTickedHint')}</span>
        </p>
      )}
    </form>
  );
}

function ApplicationList({ applications, accepted }: { applications: Rows; accepted: string[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('pool.desk.applications')}
      columns={[
        {
          key: 'name',
          heading: t('pool.form.name'),
          names: true,
          cell: ({ id, number, name, answer, twin }) => (
            <>
              {answer === null && (
                <Tick
                  checked={accepted.includes(id)}
                  hidden
                  label={t('pool.desk.acceptOf', { name })}
                  name="accepted"
                  value={id}
                />
              )}{' '}
              <a href={`/desk/applications/${number}`}>{name}</a>
              {twin && <p className="field-error">{t('pool.desk.alikeSurely')}</p>}
            </>
          ),
        },
        {
          key: 'statement',
          heading: t('pool.form.statement'),
          cell: ({ statement }) => <span className="as-written">{statement}</span>,
        },
        {
          key: 'category',
          heading: t('meeting.roster.category'),
          cell: ({ category }) => t(`words.category.${category}`),
        },
        { key: 'area', heading: t('pool.form.area'), cell: ({ area }) => area },
        { key: 'sector', heading: t('pool.form.sector'), cell: ({ sector }) => t(`pool.sector.${sector}`) },
        {
          key: 'from',
          heading: t('pool.desk.cameBy'),
          cell: ({ nominator, nominatingBody }) => (nominator ? nominatingBody : t('pool.desk.ownApplication')),
        },
        {
          key: 'at',
          heading: t('receipt.follow.receivedAt'),
          cell: ({ receivedAt }) => <DateText value={receivedAt} />,
        },
        { key: 'answer', heading: t('pool.desk.state'), cell: ({ answer }) => <AnswerSeal answer={answer} /> },
      ]}
      dense
      hideCaption
      rowKey={({ number }) => number}
      rows={applications}
    />
  );
}
