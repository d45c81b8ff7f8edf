import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withdrawApplication } from '~/commands/applications/withdraw.server';
import { answerRefused } from '~/http/answer.server';
import { followedApplication, heldApplication } from '~/http/application-cookies.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { ErrorSummary } from '~/ui/form/error-summary';
import { reasonSentence } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LocalLink, localPath } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('pool.follow.withdraw');

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldApplication(request, context);
  const followed = held && (await followedApplication(context, held));
  if (!followed) throw redirect(localPath(context.lang, '/applications'), 303);
  return json({ isMember: followed.member !== null });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const held = heldApplication(request, context);
  const back = localPath(context.lang, '/applications');
  if (!held) return redirect(back, 303);
  const outcome = await withdrawApplication(citizenAct(context), held);
  return outcome.ok ? redirect(`${back}?done=withdrawn`, 303) : answerRefused(outcome.reasons);
}

export default function Withdraw() {
  const t = useT();
  const { isMember } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors = refused?.reasons.map((reason) => ({ id: 'withdraw', text: reasonSentence(t, reason) })) ?? [];
  const title = t(isMember ? 'pool.follow.leavePool' : 'pool.follow.withdraw');
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('pool.follow.title'), to: '/applications' },
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHead lead={t(isMember ? 'pool.follow.leavePoolText' : 'pool.follow.withdrawText')} title={title} />
      <form id="withdraw" method="post">
        <FormButtons>
          <Button>{title}</Button>
          <LocalLink to="/applications">{t('receipt.edit.keep')}</LocalLink>
        </FormButtons>
      </form>
    </CitizenPage>
  );
}
