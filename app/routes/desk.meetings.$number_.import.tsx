import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { importSheet } from '~/commands/meetings/import-sheet.server';
import { notFound } from '~/http/answer.server';
import { readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { previewedSheet, uploadedSheet } from '~/http/meeting-import.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { meetingByNumber } from '~/queries/meetings-list.server';
import { ImportPreview, ImportUpload } from '~/ui/meeting/import-sheet';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'meeting.record' };

export const meta = titled('meeting.import.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const meeting = await meetingByNumber(context.running.db.read, params.number!);
  if (!meeting) throw notFound();
  return json({ number: meeting.number, title: meeting.title });
}

/** The file is read and shown; what was shown comes back and is written, if it still fits. Nothing is kept in between. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { read } = context.running.db;
  const meeting = await meetingByNumber(read, params.number!);
  if (!meeting) throw notFound();
  const { form } = await readUpload(request, 10);
  if (form.get('intent') !== 'apply') return json(await uploadedSheet(read, meeting.id, form.get('file')));
  const sheet = previewedSheet(form.get('sheet'));
  if (!sheet) throw new Response(null, { status: 400 });
  const outcome = await importSheet(staffAct(context), { meetingId: meeting.id, sheet });
  if (!outcome.ok) return json({ reasons: outcome.reasons, preview: null }, 409);
  return redirect(`/desk/meetings/${meeting.number}#items`, 303);
}

export default function Import() {
  const t = useT();
  const { number, title } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <PageHead lead={t('meeting.import.lead')} title={t('meeting.import.title')} />
      <p>
        <a href={`/desk/meetings/${number}`}>{title}</a>
      </p>
      {answered?.preview ? (
        <ImportPreview number={number} preview={answered.preview} />
      ) : (
        <ImportUpload number={number} reasons={answered?.reasons ?? []} />
      )}
    </>
  );
}
