import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askToSubscribe, newSubscription, recipientMarkOf } from '~/commands/subscriptions/ask.server';
import { notFound } from '~/http/answer.server';
import { type Effort, effortAsked } from '~/http/effort.server';
import { type FormState, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { confirmationLetters } from '~/http/subscriber-letters';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { registerChoices } from '~/queries/register-choices.server';
import { siteIdentity } from '~/queries/site-identity.server';
import { subscriptionSettings } from '~/queries/subscription-settings.server';
import { subscriptionTarget } from '~/queries/subscription-target.server';
import { LocalLink, localPath } from '~/ui/local-link';
import { Notice } from '~/ui/notice';
import { usePage } from '~/ui/page-context';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';
import { SubscriptionForm } from '~/ui/subscription/subscription-form';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('subscription.title');

/** Somebody's letter box may stand in it. */
export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const consultation = new URL(request.url).searchParams.get('consultation') ?? '';
  const target = consultation ? await subscriptionTarget(db.read, { consultation }, clock()) : undefined;
  if (consultation && !target) throw notFound();
  const { units } = await registerChoices(db.read, clock());
  const { keepUnconfirmedHours: hours } = await subscriptionSettings(db.read);
  return json({ consultation, about: target?.about ?? '', units, hours });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const read = readForm(form, newSubscription);
  if (!read.ok) return read.response;
  if (!context.running.sendsMail) return read.refuse([{ code: 'no_mail_server' }]);
  if (form.get('leaveEmpty')) return read.refuse([{ code: 'trap_filled' }]);
  const effort = await effortAsked(form, context, 'subscribeByNetwork');
  if (effort) return json({ typed: read.typed, errors: {}, reasons: [], effort });
  const { limits, db, address } = context.running;
  const asked = redirect(localPath(context.lang, '/subscriptions/asked'), 303);
  // The answer is the same: whoever fills strangers' letter boxes does not even learn that it stopped working.
  if (!(await limits.mayProceed('letterByAddress', recipientMarkOf(read.value.recipient)))) return asked;
  const write = confirmationLetters(address, await siteIdentity(db.read), context.lang);
  const outcome = await askToSubscribe(citizenAct(context), { ...read.value, language: context.lang }, write);
  return outcome.ok ? asked : read.refuse(outcome.reasons);
}

export default function Subscribe() {
  const t = useT();
  const { sendsMail } = usePage();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as (FormState & { effort?: Effort }) | undefined;
  const title = t('subscription.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: t('feed.title'), to: '/feeds' }, { label: title }]}>
      <PageHead lead={sendsMail && t('subscription.lead')} title={title} />
      {sendsMail ? (
        <SubscriptionForm {...page} state={state} />
      ) : (
        <Notice>
          <p>{t('refusal.no_mail_server')}</p>
          <p>
            <LocalLink to="/feeds">{t('subscription.otherWays')}</LocalLink>
          </p>
        </Notice>
      )}
    </CitizenPage>
  );
}
