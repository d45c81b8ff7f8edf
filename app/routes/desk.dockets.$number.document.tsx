import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newDocument, publishDocument } from '~/commands/documents/publish.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { documentDesk } from '~/queries/document-desk.server';
import { DocumentForm } from '~/ui/document/document-form';
import { PublishedDocument } from '~/ui/document/published-document';
import { EmptyState } from '~/ui/empty-state';

export const handle: RouteHandle = { access: 'document.publish' };

export const meta = titled('document.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await documentDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newDocument);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await publishDocument(staffAct(context), { docketId: docket.id, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${params.number}/document`, 303);
}

export default function FinalText() {
  const t = useT();
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (desk.document) return <PublishedDocument document={desk.document} reasons={state?.reasons} />;
  if (desk.drafts.length > 0) return <DocumentForm desk={desk} state={state} />;
  return (
    <EmptyState title={t('document.noDraft')}>
      <p>{t('document.noDraftHint')}</p>
    </EmptyState>
  );
}
