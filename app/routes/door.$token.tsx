import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { atTheDoor, doorHash, signInAtDoor } from '~/commands/invitations/door.server';
import { notFound } from '~/http/answer.server';
import { type FormState, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { doorPage } from '~/queries/door-page.server';
import { CountyText } from '~/ui/county-text';
import { DateText, timeInWords } from '~/ui/date-text';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { DoorForm } from '~/ui/invitation/door-form';
import { localPath } from '~/ui/local-link';
import { Notice } from '~/ui/notice';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('invitation.door.title');

export const headers = () => ({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, limits } = context.running;
  if (!(await limits.mayProceed('invitationByNetwork', context.network))) throw notFound();
  const door = await doorPage(db.read, doorHash(params.token!), clock());
  if (!door) throw notFound();
  return json({ ...door, path: localPath(context.lang, `/door/${params.token}`) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { limits } = context.running;
  const token = params.token!;
  const read = readForm(await request.formData(), atTheDoor);
  if (!read.ok) return read.response;
  const isGuessing = !(await limits.mayProceed('doorByName', `${doorHash(token)} ${read.value.name}`));
  if (isGuessing || !(await limits.mayProceed('doorByNetwork', context.network)))
    return read.refuse([{ code: 'too_many' }]);
  const outcome = await signInAtDoor(citizenAct(context), { token, ...read.value });
  return outcome.ok ? json({ signedIn: outcome.value }) : read.refuse(outcome.reasons);
}

export default function Door() {
  const t = useT();
  const { title, heldAt, place, opens, isOpen, path } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const done = answered && 'signedIn' in answered ? answered.signedIn : undefined;
  const fields = useFields(done ? undefined : (answered as FormState | undefined));
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: t('invitation.door.title') }]}>
      <ErrorSummary errors={fields.summary} />
      <PageHead
        lead={
          <>
            <DateText value={heldAt} /> <CountyText>{place}</CountyText>
          </>
        }
        title={<CountyText>{title}</CountyText>}
      />
      {done && (
        <Notice heading={t('invitation.attendedText')}>
          {done.seat && <p>{t('invitation.door.seat', { seat: done.seat })}</p>}
        </Notice>
      )}
      {!done && isOpen && <DoorForm fields={fields} path={path} />}
      {!done && !isOpen && <Notice>{t('invitation.door.closed', { opens: timeInWords(opens) })}</Notice>}
    </CitizenPage>
  );
}
