import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { linkToPrint } from '~/commands/invitations/print-link.server';
import { answerRefused, notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { invitationToPrint } from '~/queries/invitation-page.server';
import { qrDrawing } from '~/text/qr-code.server';
import { reasonSentence } from '~/ui/form/fields';
import { Button } from '~/ui/form/form-buttons';
import { PrintedInvitation } from '~/ui/invitation/printed-invitation';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'meeting.invite' };

export const meta = titled('invitation.print.title');

/** A printed link opens the invitation to whoever holds it. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const invitation = await invitationToPrint(context.running.db.read, params.number!, params.invitation!);
  if (!invitation) throw notFound();
  return json(invitation);
}

export async function action({ params, context }: ActionFunctionArgs) {
  const outcome = await linkToPrint(staffAct(context), { invitationId: params.invitation! });
  if (!outcome.ok) return answerRefused(outcome.reasons);
  const address = `${context.running.address}${outcome.value}`;
  return json({ address, qr: await qrDrawing(address) });
}

export default function PrintInvitation() {
  const t = useT();
  const invitation = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  if (made && 'address' in made) return <PrintedInvitation {...made} invitation={invitation} />;
  return (
    <>
      <PageHead lead={invitation.name} title={t('invitation.print.title')} />
      {made && <Notice grave>{made.reasons.map((reason) => reasonSentence(t, reason)).join(' ')}</Notice>}
      <form method="post">
        <p>{t('invitation.print.lead')}</p>
        <Button>{t('invitation.print.make')}</Button>
      </form>
    </>
  );
}
