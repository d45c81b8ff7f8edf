import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newConsultation, prepareConsultation } from '~/commands/consultations/prepare.server';
import { publishConsultation } from '~/commands/consultations/publish.server';
import { holds } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { noticePage } from '~/queries/notice-page.server';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Fieldset } from '~/ui/form/fieldset';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Select } from '~/ui/form/select';
import { NoticeState } from '~/ui/notice-state';

export const handle: RouteHandle = { access: 'consultation.prepare' };

export const meta = titled('notice.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await noticePage(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json({ ...page, mayChange: holds(staffAct(context).actor, 'consultation.change') });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = staffAct(context);
  const back = () => redirect(`/desk/dockets/${params.number}/notice`, 303);
  const publishing = form.get('publish');
  const read = readForm(form, newConsultation.partial());
  if (typeof publishing === 'string') {
    const outcome = await publishConsultation(act, { consultationId: publishing });
    if (outcome.ok || !read.ok) return back();
    return read.refuse(outcome.reasons);
  }
  const full = readForm(form, newConsultation);
  if (!full.ok) return full.response;
  const outcome = await prepareConsultation(act, full.value);
  return outcome.ok ? back() : full.refuse(outcome.reasons);
}

export default function NoticeForm() {
  const t = useT();
  const { drafts, consultation, docketNumber, mayChange } = useLoaderData<typeof loader>();
  // Once a round is public, the form is for the next one: it keeps the channels and asks for new days.
  const prepared = consultation?.publishedAt ? undefined : consultation;
  const { field, summary } = useFields(useActionData<typeof action>(), {
    draftId: prepared?.draftId ?? drafts[0]?.id,
    opensOn: prepared?.days.first,
    closesOn: prepared?.days.last,
    shortenedReason: prepared?.shortenedReason ?? undefined,
    ...(consultation?.channels as Record<string, string> | undefined),
  });
  if (drafts.length === 0) return <EmptyState title={t('notice.needsDraft')} />;
  const draftName = ({ stage, version }: (typeof drafts)[number]) =>
    t('draft.version', { stage: t(`words.stage.${stage}`), version });
  return (
    <>
      <ErrorSummary errors={summary} />
      {consultation && <NoticeState notice={consultation} />}
      {mayChange && consultation?.publishedAt && (
        <p>
          <a href={`/desk/dockets/${docketNumber}/notice/change`}>{t('noticeChange.desk')}</a>
        </p>
      )}
      {consultation?.publishedAt && <h2>{t('notice.nextRound')}</h2>}
      <form className="form" method="post" noValidate>
        <Select
          {...field('draftId')}
          label={t('notice.draft')}
          options={drafts.map((draft) => ({ value: draft.id, label: draftName(draft) }))}
        />
        <Field {...field('opensOn')} label={t('notice.opensOn')} required type="date" width={8} />
        <Field
          {...field('closesOn')}
          hint={t('notice.closesHint')}
          label={t('notice.closesOn')}
          required
          type="date"
          width={8}
        />
        <Fieldset hint={t('notice.channelsHint')} id="channels" legend={t('notice.channels')}>
          <Field {...field('post')} label={t('notice.post')} optional />
          <Field {...field('email')} label={t('notice.email')} optional type="email" width={16} />
          <Field {...field('phone')} label={t('notice.phone')} optional type="tel" width={8} />
          <Field {...field('fax')} label={t('notice.fax')} optional type="tel" width={8} />
          <Field {...field('counter')} label={t('notice.counter')} optional />
        </Fieldset>
        <LongText
          {...field('shortenedReason')}
          hint={t('notice.shortenedHint')}
          label={t('notice.shortenedReason')}
          optional
          rows={3}
        />
        <FormButtons>
          <Button weight={consultation ? 'plain' : 'main'}>{t('notice.save')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
