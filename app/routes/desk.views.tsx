import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { replyToView, viewReply } from '~/commands/views/reply.server';
import { permissions } from '~/domain/permissions';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { viewsOfUnits } from '~/queries/views-unit.server';
import meetingCss from '~/styles/meeting.css';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { type FormState, useFields } from '~/ui/form/fields';
import { RefusalList } from '~/ui/form/refusal-list';
import { reasonLines } from '~/ui/meeting/reasons';
import { UnitViewCard } from '~/ui/meeting/unit-view';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'view.answer' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('view.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const may: readonly string[] = permissions['view.answer'].roles;
  const units = context.staff!.grants.filter(({ role }) => may.includes(role)).map(({ unitId }) => unitId);
  return json({ views: await viewsOfUnits(db.read, [...new Set(units)], clock()) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), viewReply.extend({ viewId: z.string() }));
  if (!read.ok) return read.response;
  const outcome = await replyToView(staffAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/views#${read.value.viewId}`, 303);
}

export default function Views() {
  const t = useT();
  const { views } = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  const { summary } = useFields(state, {});
  const typed = state?.typed.viewId;
  return (
    <>
      <PageHead lead={t('view.lead')} title={t('view.title')} />
      <ErrorSummary errors={summary.map(({ id, text }) => ({ id: `${id}-${typed}`, text }))} />
      {state && state.reasons.length > 0 && (
        <RefusalList heading={t('meeting.desk.refused')} reasons={reasonLines(t, state.reasons)} />
      )}
      {views.length === 0 && <EmptyState title={t('view.none')} />}
      {views.map((view) => (
        <UnitViewCard key={view.id} state={typed === view.id ? state : undefined} view={view} />
      ))}
    </>
  );
}
