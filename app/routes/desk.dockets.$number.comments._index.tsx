import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { may, type Permission } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { commentsDesk } from '~/queries/comments-desk.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('answer.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await commentsDesk(context.running.db.read, params.number!);
  if (!desk) throw notFound();
  const { actor } = staffAct(context);
  const mayDo = (permission: Permission) => may(actor, permission, desk.docket.unitIds);
  return json({
    mayAnswer: mayDo('comment.dispose'),
    mayEnter: mayDo('comment.enter'),
    mayModerate: mayDo('comment.moderate'),
    number: desk.docket.number,
    published: desk.consultation !== undefined,
    comments: desk.comments,
    unanswered: desk.unanswered,
  });
}

export default function Comments() {
  const t = useT();
  const { number, published, comments, unanswered, mayAnswer, mayEnter, mayModerate } = useLoaderData<typeof loader>();
  const at = `/desk/dockets/${number}/comments`;
  if (!published) return <EmptyState title={t('answer.notPublished')} />;
  return (
    <>
      <p className="actions">
        {mayAnswer && unanswered[0] && (
          <a className="button" href={`${at}/${unanswered[0]}`}>
            {t('answer.next')}
          </a>
        )}
        {mayEnter && (
          <a className="button button-plain" href={`${at}/new`}>
            {t('answer.enter')}
          </a>
        )}
        <span>
          {unanswered.length > 0
            ? t('answer.remaining', { count: unanswered.length })
            : comments.length > 0 && t('answer.allAnswered')}
        </span>
      </p>
      {comments.length === 0 ? (
        <EmptyState title={t('answer.none')}>{t('answer.noneHint')}</EmptyState>
      ) : (
        <DataTable
          caption={t('answer.title')}
          columns={[
            {
              key: 'body',
              heading: t('answer.opinion'),
              names: true,
              cell: (row) => <a href={`${at}/${row.id}`}>{shortened(row.body)}</a>,
            },
            { key: 'place', heading: t('answer.place'), cell: (row) => row.label ?? t('answer.whole') },
            {
              key: 'author',
              heading: t('answer.author'),
              cell: (row) => row.authorName ?? t(`words.authorKind.${row.authorKind}`),
            },
            { key: 'channel', heading: t('answer.channel'), cell: (row) => t(`words.channel.${row.channel}`) },
            {
              key: 'at',
              heading: t('answer.receivedAt'),
              cell: (row) => <Received at={row.receivedAt} late={row.late} />,
            },
            {
              key: 'public',
              heading: t('opinion.desk.state'),
              cell: ({ id, withdrawn, moderation }) => {
                if (withdrawn) return null;
                const state = moderation ? t(`words.moderation.${moderation.act}`) : t('opinion.desk.notLooked');
                return mayModerate ? <a href={`${at}/${id}/publicity`}>{state}</a> : state;
              },
            },
            {
              key: 'result',
              heading: t('answer.result'),
              cell: (row) =>
                row.withdrawn ? t('answer.withdrawn') : row.result ? t(`words.result.${row.result}`) : t('answer.open'),
            },
          ]}
          dense
          hideCaption
          rowKey={(row) => row.id}
          rows={comments}
        />
      )}
    </>
  );
}

const shortened = (body: string) => (body.length > 60 ? `${body.slice(0, 60)}…` : body);

function Received({ at, late }: { at: string; late: boolean }) {
  const t = useT();
  return (
    <>
      <DateText value={at} /> {late && <b>{t('answer.late')}</b>}
    </>
  );
}
