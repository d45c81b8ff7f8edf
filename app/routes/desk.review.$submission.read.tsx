import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { articleOf } from '~/domain/comment/place';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { reviewReading } from '~/queries/review-reading.server';
import comparisonCss from '~/styles/comparison.css';
import { renderMarkdown } from '~/text/markdown.server';
import { Compare, CompareLegend } from '~/ui/compare';
import { Fold } from '~/ui/fold';
import { Prose } from '~/ui/prose';
import { passagesOf } from '~/ui/redline-passages';
import { Opinions, ReadingAside } from '~/ui/review/reading-aside';
import { ArticleLink } from '~/ui/statute/article-link';
import { Contents } from '~/ui/statute/contents';
import { contentsItems } from '~/ui/statute/contents-items';
import { DraftReader } from '~/ui/statute/draft-reader';
import { FootBar } from '~/ui/statute/foot-bar';
import { StatuteText } from '~/ui/statute/statute-text';

export const handle: RouteHandle = { access: 'review.answer' };

export const meta = titled('review.tabs.reading');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: comparisonCss }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const reading = await reviewReading(context.running.db.read, params.submission!);
  if (!reading) throw notFound();
  const { notes, points, draft, ...rest } = reading;
  const placed = points.map(({ id, nodeId, severity, opinion, answer }) => ({
    id,
    severity,
    opinion,
    answered: answer !== null,
    article: nodeId && articleOf(draft.nodes, nodeId),
  }));
  return json({ ...rest, draft, points: placed, notes: notes && renderMarkdown(notes) });
}

export default function ReviewReading() {
  const t = useT();
  const { submission } = useParams();
  const reading = useLoaderData<typeof loader>();
  const { draft, articles, points, docketNumber, reviewId, concluded, consultedKey, removed, whole, notes } = reading;
  const mayPoint = reviewId !== null && !concluded;
  return (
    <>
      <p className="hint">{t('review.reading.lead')}</p>
      {consultedKey && <CompareLegend />}
      {notes && (
        <Fold summary={t('consultation.tabs.notes')}>
          <Prose html={notes} />
        </Fold>
      )}
      <DraftReader contents={<Contents items={contentsItems(draft.nodes, draft.text)} />} footBar={<FootBar />}>
        <StatuteText
          articleAction={(node) =>
            mayPoint && (
              <ArticleLink
                article={node.label ?? ''}
                label={t('review.reading.point')}
                to={`/desk/review/${submission}/points?article=${node.id}#form`}
              />
            )
          }
          articleAside={({ id }) => (
            <ReadingAside
              article={articles[id]}
              docketNumber={docketNumber}
              points={points.filter(({ article }) => article === id)}
            />
          )}
          nodes={draft.nodes}
          text={draft.text}
        />
        {removed.length > 0 && (
          <>
            <h2>{t('review.reading.removed')}</h2>
            {removed.map(({ label, words }) => (
              <Fold key={label} summary={t('version.compare.former', { label })}>
                <Compare lang="zh-CN" passages={passagesOf(words)} />
              </Fold>
            ))}
          </>
        )}
        {whole.length > 0 && (
          <>
            <h2>{t('review.reading.whole')}</h2>
            <Opinions docketNumber={docketNumber} opinions={whole} />
          </>
        )}
      </DraftReader>
      <p>
        <code className="hash">{draft.textHash}</code>
      </p>
    </>
  );
}
