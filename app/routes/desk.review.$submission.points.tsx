import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newAdviserView, recordAdviserView } from '~/commands/reviews/record-view.server';
import { newPoint, withdrawPoint, writePoint } from '~/commands/reviews/write-point.server';
import { notFound } from '~/http/answer.server';
import { attachedFile } from '~/http/attached-file.server';
import { formRefused, readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { reviewHead } from '~/queries/review-desk.server';
import { reviewPointsPage } from '~/queries/review-points-page.server';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { Button } from '~/ui/form/form-buttons';
import { AdviserViewForm, AdviserViews } from '~/ui/review/adviser-views';
import { Point } from '~/ui/review/point';
import { PointForm } from '~/ui/review/point-form';

export const handle: RouteHandle = { access: 'review.conclude' };

export const meta = titled('review.tabs.points');

const largestMegabytes = 20;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const head = await reviewHead(read, params.submission!);
  const page = head?.reviewId ? await reviewPointsPage(read, head.reviewId) : undefined;
  if (!head || !page) throw notFound();
  const article = new URL(request.url).searchParams.get('article') ?? '';
  return json({
    ...page,
    at: `/desk/review/${params.submission}`,
    article,
    over: page.concluded || head.docket.terminated,
  });
}

/** Three acts of the reviewer: a point, a point taken back, an adviser's view. `act` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const head = await reviewHead(act.db.read, params.submission!);
  if (!head?.reviewId) throw notFound();
  const { reviewId } = head;
  const back = redirect(`/desk/review/${params.submission}/points`, 303);
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  if (form.get('act') === 'withdraw') {
    const outcome = await withdrawPoint(act, { pointId: String(form.get('point')) });
    return outcome.ok ? back : formRefused(outcome.reasons);
  }
  if (form.get('act') === 'view') {
    const read = readForm(form, newAdviserView);
    if (!read.ok) return read.response;
    if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'file' }]);
    const file = await attachedFile(form.get('file'));
    const outcome = await recordAdviserView(act, { reviewId, ...read.value, file });
    return outcome.ok ? back : read.refuse(outcome.reasons);
  }
  const read = readForm(form, newPoint);
  if (!read.ok) return read.response;
  const outcome = await writePoint(act, { reviewId, ...read.value });
  return outcome.ok ? back : read.refuse(outcome.reasons);
}

export default function ReviewPoints() {
  const t = useT();
  const { points, open, places, views, over, at, article } = useLoaderData<typeof loader>();
  const fields = useFields(useActionData<typeof action>(), { nodeId: article });
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <h2>{t('review.points.title')}</h2>
      {points.length === 0 && <EmptyState title={t('review.points.none')} />}
      {points.length > 0 && <p className="hint">{t('review.points.open', { open, total: points.length })}</p>}
      {points.map((point, index) => (
        <Point index={index + 1} key={point.id} point={point}>
          {!over && (
            <form method="post">
              <input name="act" type="hidden" value="withdraw" />
              <Button name="point" value={point.id} weight="quiet">
                {t('review.points.withdraw')}
              </Button>
            </form>
          )}
        </Point>
      ))}
      {!over && <PointForm fields={fields} places={places} />}
      <AdviserViews at={at} views={views} />
      {!over && <AdviserViewForm fields={fields} />}
    </>
  );
}
