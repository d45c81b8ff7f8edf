import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { chooseConsent, consentChoice } from '~/commands/views/choose-consent.server';
import { confirmation, confirmViews } from '~/commands/views/confirm.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { statementSheet } from '~/queries/statement.server';
import type { FormState } from '~/ui/form/fields';
import { localPath } from '~/ui/local-link';
import { CodeForm } from '~/ui/meeting/code-form';
import { Statement } from '~/ui/meeting/statement';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('statement.title');

/** Nobody else's page: what one said, under one's own code. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const code = searchParams.get('code');
  const number = params.number!;
  const { limits, db } = context.running;
  if (!code) return json({ number, typed: '', sheet: null, wrong: null, done: null });
  const may = await limits.mayProceed('receiptLookup', context.network);
  const sheet = may ? await statementSheet(db.read, { number, code }) : undefined;
  const wrong = sheet ? null : may ? ('receipt_wrong' as const) : ('too_many' as const);
  return json({ number, typed: code, sheet: sheet ?? null, wrong, done: searchParams.get('done') });
}

const sheet = z.object({ code: z.string().max(100, 'malformed') });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const chooses = form.get('intent') === 'consent';
  const read = readForm(form, chooses ? consentChoice.extend(sheet.shape) : confirmation.extend(sheet.shape));
  if (!read.ok) return read.response;
  if (!(await context.running.limits.mayProceed('receiptLookup', context.network)))
    return read.refuse([{ code: 'too_many' }]);
  const number = params.number!;
  const act = citizenAct(context);
  const said = { number, ...read.value };
  const outcome = 'fields' in said ? await chooseConsent(act, said) : await confirmViews(act, said);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  const query = new URLSearchParams({ code: said.code, done: chooses ? 'consent' : 'words' });
  return redirect(`${localPath(context.lang, `/statements/${number}`)}?${query}`, 303);
}

export default function StatementPage() {
  const t = useT();
  const { number, typed, sheet, wrong, done } = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  const title = t('statement.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t(sheet ? 'statement.lead' : 'statement.ask')} title={title} />
      {sheet ? (
        <Statement code={typed} done={done} sheet={sheet} state={state} />
      ) : (
        <CodeForm number={number} wrong={wrong} />
      )}
    </CitizenPage>
  );
}
