import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { changeOwnListConsent } from '~/commands/pool/consent.server';
import { consentFields } from '~/domain/vocabulary';
import { followedApplication, heldApplication, keepApplication } from '~/http/application-cookies.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import type { FormState } from '~/ui/form/fields';
import { localPath } from '~/ui/local-link';
import { Notice } from '~/ui/notice';
import { FollowedApplication } from '~/ui/pool/followed-application';
import { LookupForm } from '~/ui/receipt/lookup-form';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('pool.follow.title');

/** Nobody else's page: what one wrote, under one's own code. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldApplication(request, context);
  const asked = new URL(request.url).searchParams.get('done');
  const followed = (held && (await followedApplication(context, held))) ?? null;
  return json({ followed, done: (['saved', 'withdrawn'] as const).find((one) => one === asked) ?? null });
}

const lookup = z.object({ number: z.string().max(100, 'malformed'), code: z.string().max(100, 'malformed') });
const consent = z.object({ fields: z.array(z.enum(consentFields)).default([]) });

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const here = localPath(context.lang, '/applications');
  if (form.get('intent') === 'leave')
    return redirect(here, { status: 303, headers: keepApplication(context, undefined) });
  if (form.get('intent') === 'consent') {
    const read = readForm(form, consent);
    if (!read.ok) return read.response;
    const held = heldApplication(request, context);
    if (!held) return read.refuse([{ code: 'receipt_wrong', field: 'number' }]);
    const outcome = await changeOwnListConsent(citizenAct(context), { ...held, ...read.value });
    return outcome.ok ? redirect(`${here}?done=saved`, 303) : read.refuse(outcome.reasons);
  }
  const read = readForm(form, lookup);
  if (!read.ok) return read.response;
  const { limits } = context.running;
  if (!(await limits.mayProceed('receiptLookup', context.network))) return read.refuse([{ code: 'too_many' }]);
  if (!(await followedApplication(context, read.value)))
    return read.refuse([{ code: 'receipt_wrong', field: 'number' }]);
  return redirect(here, { status: 303, headers: keepApplication(context, read.value) });
}

export default function Applications() {
  const t = useT();
  const { followed, done } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  const title = t('pool.follow.title');
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('pool.public.title'), to: '/representatives' },
        { label: title },
      ]}
    >
      {followed && !state ? (
        <>
          <PageHead title={title} />
          {done && <Notice>{t(`pool.follow.${done}`)}</Notice>}
          <FollowedApplication followed={followed} />
        </>
      ) : (
        <>
          <PageHead lead={t('pool.follow.lead')} title={title} />
          <LookupForm state={state} />
        </>
      )}
    </CitizenPage>
  );
}
