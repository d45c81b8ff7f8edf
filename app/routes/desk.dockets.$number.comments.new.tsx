import { type ActionFunctionArgs, json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { authorKinds, channels } from '~/domain/vocabulary';
import { chosenFiles } from '~/http/chosen-files.server';
import { readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { enterFromForm, offlineForm } from '~/http/offline-comment.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { attachmentAccept, attachmentNames } from '~/ui/comment/attachment-kinds';
import { Choices } from '~/ui/form/choice';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { type FormState, useFields } from '~/ui/form/fields';
import { FileField } from '~/ui/form/file-field';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Select } from '~/ui/form/select';
import { Panel } from '~/ui/panel';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'comment.enter' };

export const meta = titled('answer.enter');

const largestMegabytes = 20;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  const attachments = await chosenFiles(form, 'attachments');
  const read = readForm(form, offlineForm);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'scan' }]);
  const files = { scan: form.get('scan'), attachments };
  const outcome = await enterFromForm(staffAct(context), params.number!, read.value, files);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  // The code is shown once, in the answer itself, and never stands in an address.
  return json({ receipt: outcome.value });
}

export default function EnterComment() {
  const t = useT();
  const answered = useActionData<typeof action>();
  const receipt = answered && 'receipt' in answered ? answered.receipt : undefined;
  const { field, choices, summary } = useFields(receipt ? undefined : (answered as FormState | undefined));
  return (
    <>
      {receipt && (
        <Panel number={receipt.number} numberLabel={t('answer.receipt')} title={t('answer.entered')}>
          <SummaryList rows={[{ term: t('answer.code'), value: <code>{receipt.code}</code> }]} />
        </Panel>
      )}
      <ErrorSummary errors={summary} />
      <h2>{t('answer.enter')}</h2>
      <p>{t('answer.enterHint')}</p>
      <form className="form" encType="multipart/form-data" method="post" noValidate>
        <Select
          {...field('channel')}
          empty=""
          label={t('answer.channel')}
          options={channels
            .filter((one) => one !== 'online')
            .map((one) => ({ value: one, label: t(`words.channel.${one}`) }))}
          required
        />
        <Field {...field('receivedOn')} label={t('answer.receivedOn')} required type="date" width={8} />
        <Field {...field('receivedTime')} label={t('answer.receivedTime')} optional width={4} />
        <Field {...field('article')} hint={t('answer.articleHint')} label={t('answer.article')} optional width={8} />
        <LongText {...field('body')} label={t('answer.body')} required />
        <LongText {...field('suggestedWording')} label={t('answer.suggested')} optional rows={3} />
        <Select
          {...field('authorKind')}
          label={t('answer.author')}
          options={authorKinds.map((kind) => ({ value: kind, label: t(`words.authorKind.${kind}`) }))}
        />
        <Field {...field('authorName')} label={t('answer.authorName')} optional width={16} />
        <Field {...field('contact')} label={t('answer.contact')} optional width={16} />
        <Choices
          {...choices('mayShowName')}
          label={t('answer.mayShowName')}
          options={[{ value: 'on', label: t('answer.mayShowName') }]}
        />
        <FileField
          {...field('scan')}
          accept=".pdf,.png,.jpg,.jpeg"
          kinds="PDF PNG JPEG"
          label={t('answer.scan')}
          optional
          size="20 MB"
        />
        <FileField
          {...field('attachments')}
          accept={attachmentAccept}
          hint={t('answer.attachmentsHint')}
          kinds={attachmentNames}
          label={t('answer.attachments')}
          multiple
          optional
          size="20 MB"
        />
        <FormButtons>
          <Button>{t('answer.enter')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
