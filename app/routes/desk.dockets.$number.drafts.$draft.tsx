import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { answerRefused, notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { draftPage } from '~/queries/draft-page.server';
import { DateText } from '~/ui/date-text';
import { noticeSentence } from '~/ui/draft-notices';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { Notice } from '~/ui/notice';
import { Reasons } from '~/ui/reasons';
import { StatuteText } from '~/ui/statute/statute-text';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'draft.upload' };

export const meta = titled('draft.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await draftPage(context.running.db.read, params.draft!);
  if (!page || page.docketNumber !== params.number) throw notFound();
  return json(page);
}

export async function action({ params, context }: ActionFunctionArgs) {
  const outcome = await confirmDraft(staffAct(context), { draftId: params.draft! });
  if (!outcome.ok) return answerRefused(outcome.reasons);
  return redirect(`/desk/dockets/${params.number}/drafts/${params.draft}`, 303);
}

export default function Draft() {
  const t = useT();
  const { draft, nodes, notices, articles } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const warned = nodes.flatMap((node) => node.warnings.map((warning) => ({ node, warning })));
  return (
    <>
      {refused && <Reasons heading={t('draft.notConfirmed')} reasons={refused.reasons} />}
      <SummaryList
        rows={[
          {
            term: t('draft.name'),
            value: t('draft.version', { stage: t(`words.stage.${draft.stage}`), version: draft.version }),
          },
          { term: t('draft.source'), value: draft.sourceName },
          { term: t('draft.uploadedAt'), value: <DateText value={draft.uploadedAt} /> },
          { term: t('draft.articles'), value: t('draft.articleCount', { count: articles }) },
          { term: t('draft.hash'), value: <code className="hash">{draft.textHash}</code> },
          { term: t('draft.confirmed'), value: draft.confirmedAt && <DateText value={draft.confirmedAt} /> },
        ]}
        tight
      />
      {notices.length + warned.length > 0 && (
        <Notice heading={t('draft.lookAt')}>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.code}${JSON.stringify(notice.facts)}`}>{noticeSentence(t, notice)}</li>
            ))}
            {warned.map(({ node, warning }) => (
              <li key={`${node.id}${warning.code}`}>
                <a href={`#p-${node.id}`}>{node.label || t('draft.here')}</a> {noticeSentence(t, warning)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!draft.confirmedAt && (
        <form method="post">
          <p>{t('draft.confirmHint')}</p>
          <FormButtons>
            <Button>{t('draft.confirm')}</Button>
          </FormButtons>
        </form>
      )}
      <StatuteText nodes={nodes} text={draft.text} />
    </>
  );
}
