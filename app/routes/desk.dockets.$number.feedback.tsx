import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newFeedback, publishFeedback } from '~/commands/feedback/publish.server';
import { dispositionResults } from '~/domain/vocabulary';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { feedbackDesk } from '~/queries/comments-desk.server';
import { dateInWords } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Notice } from '~/ui/notice';
import { Reasons } from '~/ui/reasons';
import { Stats } from '~/ui/stat';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('answer.feedback.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await feedbackDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  return json(desk);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newFeedback);
  if (!read.ok) return read.response;
  const { db, clock } = context.running;
  const desk = await feedbackDesk(db.read, params.number!, clock());
  if (!desk?.consultation) throw notFound();
  const outcome = await publishFeedback(staffAct(context), { consultationId: desk.consultation.id, ...read.value });
  return outcome.ok ? redirect(`/desk/dockets/${params.number}/feedback`, 303) : read.refuse(outcome.reasons);
}

export default function Feedback() {
  const t = useT();
  const desk = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>());
  if (!desk.consultation || !('totals' in desk)) return <EmptyState title={t('answer.notPublished')} />;
  const { consultation, totals, refusals } = desk;
  return (
    <>
      <ErrorSummary errors={summary} />
      <Stats
        items={[
          { label: t('answer.feedback.receipts'), value: totals.receipts, unit: t('answer.feedback.people') },
          { label: t('answer.feedback.opinions'), value: totals.opinions, unit: t('answer.feedback.unit') },
          { label: t('answer.feedback.late'), value: totals.late, unit: t('answer.feedback.unit') },
          ...dispositionResults.map((result) => ({
            label: t(`words.result.${result}`),
            value: totals.byResult[result],
            unit: t('answer.feedback.unit'),
          })),
        ]}
      />
      {consultation.publishedOn && (
        <Notice heading={t('answer.feedback.published', { date: dateInWords(consultation.publishedOn, t.lang) })}>
          <a href={`/consultations/${consultation.number}/feedback`}>{t('answer.feedback.see')}</a>
        </Notice>
      )}
      {!consultation.publishedOn && refusals.length > 0 && (
        <Reasons heading={t('answer.feedback.mayNot')} reasons={refusals} />
      )}
      {!consultation.publishedOn && refusals.length === 0 && (
        <form className="form" method="post" noValidate>
          <LongText
            {...field('summary')}
            hint={t('answer.feedback.summaryHint')}
            label={t('answer.feedback.summary')}
            required
          />
          <p>{t('answer.feedback.publishHint')}</p>
          <FormButtons>
            <Button>{t('answer.feedback.publish')}</Button>
          </FormButtons>
        </form>
      )}
    </>
  );
}
