import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationDraft } from '~/queries/consultation-draft.server';
import { ArticleAside } from '~/ui/consultation/article-aside';
import { LocalLink } from '~/ui/local-link';
import { ArticleLink } from '~/ui/statute/article-link';
import { Contents } from '~/ui/statute/contents';
import { contentsItems } from '~/ui/statute/contents-items';
import { DraftReader } from '~/ui/statute/draft-reader';
import { FootBar } from '~/ui/statute/foot-bar';
import { StatuteText } from '~/ui/statute/statute-text';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.draft');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await consultationDraft(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json(page);
}

export default function Draft() {
  const t = useT();
  const { number, phase, draft, opinions, basis } = useLoaderData<typeof loader>();
  const isOpen = phase === 'open';
  const form = `/consultations/${number}/comment`;
  const count = draft.nodes.filter(({ level }) => level === 'article').length;
  const whole = isOpen && (
    <LocalLink className="button" to={form}>
      {t('consultation.draft.whole')}
    </LocalLink>
  );
  return (
    <DraftReader
      contents={<Contents items={contentsItems(draft.nodes, draft.text)} />}
      footBar={<FootBar>{whole}</FootBar>}
    >
      {count > 0 && (
        <p className="hint">{t(isOpen ? 'consultation.draft.lead' : 'consultation.draft.leadClosed', { count })}</p>
      )}
      <StatuteText
        articleAction={(node) =>
          isOpen && (
            <ArticleLink
              article={node.label ?? ''}
              label={t('consultation.draft.comment')}
              to={`${form}?article=${node.id}`}
            />
          )
        }
        articleAside={({ id }) => (
          <ArticleAside
            answered={phase === 'answered'}
            basis={basis[id] ?? []}
            node={id}
            number={number}
            opinions={opinions[id] ?? 0}
          />
        )}
        nodes={draft.nodes}
        text={draft.text}
      />
    </DraftReader>
  );
}
