import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newNotes, writeNotes } from '~/commands/notes/write.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { latestNotes } from '~/queries/notice-facts.server';
import { renderMarkdown } from '~/text/markdown.server';
import { Fold } from '~/ui/fold';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Prose } from '~/ui/prose';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('docket.tabs.notes');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  const markdown = await latestNotes(read, docket.id);
  const mayWrite = may(staffAct(context).actor, 'notes.write', docket.unitIds);
  return json({ markdown, html: markdown && renderMarkdown(markdown), mayWrite });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newNotes);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await writeNotes(staffAct(context), { docketId: docket.id, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${docket.number}/notes`, 303);
}

export default function Notes() {
  const t = useT();
  const { markdown, html, mayWrite } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>(), { markdown: markdown ?? undefined });
  const heading = <h2>{t('docket.tabs.notes')}</h2>;
  if (!mayWrite)
    return (
      <>
        {heading}
        <Prose html={html ?? ''} />
      </>
    );
  return (
    <>
      {heading}
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        <LongText
          {...field('markdown')}
          hint={t('docket.notesHint')}
          label={t('docket.tabs.notes')}
          required
          rows={18}
        />
        <FormButtons>
          <Button>{t('docket.save')}</Button>
        </FormButtons>
      </form>
      {html && (
        <Fold summary={t('docket.preview')}>
          <Prose html={html} />
        </Fold>
      )}
    </>
  );
}
