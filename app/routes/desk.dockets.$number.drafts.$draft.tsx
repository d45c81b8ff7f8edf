import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { newSplit, resplitDraft } from '~/commands/drafts/resplit.server';
import { notFound, refusalStatus } from '~/http/answer.server';
import { type FormState, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { draftPage } from '~/queries/draft-page.server';
import { draftSplit } from '~/queries/draft-split.server';
import splitCss from '~/styles/split.css';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { Reasons } from '~/ui/reasons';
import { DraftFacts } from '~/ui/split/draft-facts';
import { DraftNotices } from '~/ui/split/draft-notices';
import { SplitEditor } from '~/ui/split/split-editor';
import { StatuteText } from '~/ui/statute/statute-text';

export const handle: RouteHandle = { access: 'draft.upload' };

export const meta = titled('draft.title');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: splitCss }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const page = await draftPage(read, params.draft!);
  if (!page || page.docketNumber !== params.number) throw notFound();
  const { draft, nodes } = page;
  const query = new URL(request.url).searchParams;
  const view = { node: query.get('node') ?? undefined, page: Number(query.get('page')) || 1 };
  const split = draft.confirmedAt ? null : await draftSplit(read, { ...draft, nodes }, view);
  return json({ ...page, split });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const draftId = params.draft!;
  const form = await request.formData();
  const here = `/desk/dockets/${params.number}/drafts/${draftId}`;
  if (form.has('edit')) {
    const read = readForm(form, newSplit);
    if (!read.ok) return read.response;
    const outcome = await resplitDraft(act, { draftId, ...read.value });
    if (!outcome.ok) return read.refuse(outcome.reasons);
    return redirect(`${here}?node=${outcome.value.node}#p-${outcome.value.node}`, 303);
  }
  const outcome = await confirmDraft(act, { draftId, seen: form.get('seen')?.toString() });
  if (outcome.ok) return redirect(here, 303);
  return json<FormState>({ typed: {}, errors: {}, reasons: outcome.reasons }, refusalStatus(outcome.reasons));
}

export default function Draft() {
  const t = useT();
  const { draft, nodes, split, notices, articles } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {!split && refused && <Reasons heading={t('draft.notConfirmed')} reasons={refused.reasons} />}
      <DraftFacts articles={articles} draft={draft} />
      <DraftNotices nodes={nodes} notices={notices} />
      {split && <SplitEditor refused={refused} split={split} />}
      {split && (
        <form method="post">
          <input name="seen" type="hidden" value={split.seen} />
          <p>{t('draft.confirmHint')}</p>
          <FormButtons>
            <Button>{t('draft.confirm')}</Button>
          </FormButtons>
        </form>
      )}
      {!split && <StatuteText nodes={nodes} text={draft.text} />}
    </>
  );
}
