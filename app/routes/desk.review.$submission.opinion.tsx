import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { concludeReview, newConclusion } from '~/commands/reviews/conclude.server';
import { issueOpinion, opinionNumber, publishOpinion } from '~/commands/reviews/issue-opinion.server';
import { detectPersonalData } from '~/domain/disclosure/detect-personal-data';
import { notFound } from '~/http/answer.server';
import { formRefused, readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { opinionFiles } from '~/http/opinion-document.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { opinionFacts } from '~/queries/opinion-facts.server';
import { reviewHead } from '~/queries/review-desk.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { ConclusionForm } from '~/ui/review/conclusion-form';
import { IssueForm, PublishForm } from '~/ui/review/opinion-forms';
import { OpinionStanding } from '~/ui/review/opinion-standing';

export const handle: RouteHandle = { access: 'review.conclude' };

export const meta = titled('review.tabs.opinion');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const head = await reviewHead(db.read, params.submission!);
  const facts = head?.reviewId ? await opinionFacts(db.read, head.reviewId, clock()) : undefined;
  if (!facts) throw notFound();
  const said = [facts.opinion ?? '', ...facts.points.flatMap(({ opinion, basis }) => [opinion, basis])].join('\n');
  const personal = detectPersonalData(said).map(({ start, end }) => said.slice(start, end));
  return json({ ...facts, personal });
}

/** To conclude (which makes the document as well), to make the document, to publish its text. `act` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const form = await request.formData();
  const head = await reviewHead(act.db.read, params.submission!);
  if (!head?.reviewId) throw notFound();
  const { reviewId } = head;
  const back = redirect(`/desk/review/${params.submission}/opinion`, 303);
  const issue = async (number: string) => {
    const facts = await opinionFacts(act.db.read, reviewId, act.now);
    return issueOpinion(act, { reviewId, number, ...(await opinionFiles(facts!, number)) });
  };
  if (form.get('act') === 'publish') {
    const outcome = await publishOpinion(act, { reviewId });
    return outcome.ok ? back : formRefused(outcome.reasons);
  }
  if (form.get('act') === 'issue') {
    const read = readForm(form, opinionNumber);
    if (!read.ok) return read.response;
    const outcome = await issue(read.value.number);
    return outcome.ok ? back : read.refuse(outcome.reasons);
  }
  const read = readForm(form, newConclusion.extend(opinionNumber.shape));
  if (!read.ok) return read.response;
  const outcome = await concludeReview(act, { reviewId, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  const issued = await issue(read.value.number);
  return issued.ok ? back : read.refuse(issued.reasons);
}

export default function ReviewOpinion() {
  const t = useT();
  const facts = useLoaderData<typeof loader>();
  const { concludedOn, docket, document, open, points, personal } = facts;
  const fields = useFields(useActionData<typeof action>());
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <OpinionStanding facts={facts} />
      {!concludedOn && !docket.terminated && (
        <>
          <p className="hint">{t('review.points.open', { open, total: points.length })}</p>
          <ConclusionForm fields={fields} />
        </>
      )}
      {concludedOn && !document && <IssueForm fields={fields} />}
      {document && !document.publishedAt && !docket.secret && <PublishForm personal={personal} />}
    </>
  );
}
