import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participant } from '~/commands/activities/deliver.server';
import { shownActivity } from '~/http/activity-page.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { papersOfParticipant } from '~/queries/activity-delivery.server';
import { AskForPapers, OwnPapers } from '~/ui/activity/own-papers';
import { CountyText } from '~/ui/county-text';
import type { FormState } from '~/ui/form/fields';
import { useLocalPath } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('delivery.title');

/** Nobody else's page. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { number, title } = await shownActivity(context, params.number!);
  return json({ number, title });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), participant);
  if (!read.ok) return read.response;
  const { limits, db } = context.running;
  if (!(await limits.mayProceed('receiptLookup', context.network))) return read.refuse([{ code: 'too_many' }]);
  const papers = await papersOfParticipant(db.read, { number: params.number!, ...read.value });
  return papers ? json({ papers, asked: read.value }) : read.refuse([{ code: 'sign_up_wrong', field: 'own' }]);
}

export default function Papers() {
  const t = useT();
  const local = useLocalPath();
  const { number, title } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const own = answered && 'papers' in answered ? answered : undefined;
  const at = `/activities/${number}`;
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title, to: at }, { label: t('delivery.title') }]}>
      <PageHead lead={<CountyText>{title}</CountyText>} title={t('delivery.title')} />
      {own ? (
        <OwnPapers asked={own.asked} papers={own.papers} path={local(`${at}/papers`)} />
      ) : (
        <>
          <p>{t('delivery.lead')}</p>
          <AskForPapers state={answered as FormState | undefined} />
        </>
      )}
    </CitizenPage>
  );
}
