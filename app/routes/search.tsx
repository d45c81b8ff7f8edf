import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { longestField, readQuestion } from '~/domain/search/question';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { searchPage } from '~/queries/search-page.server';
import searchCss from '~/styles/search.css';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { FoundPage } from '~/ui/search/found-page';
import { QuestionForm } from '~/ui/search/question-form';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: searchCss }];

const title = titled<{ question: { typed: string } }>('search.titleOf', ({ question }) => ({ words: question.typed }));
const plainTitle = titled('search.title');

// What other search engines should find are the pages themselves.
export const meta: MetaFunction<typeof loader> = (page) => [
  ...((page.data?.question.typed ? title(page) : plainTitle(page)) ?? []),
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const question = readQuestion(query);
  const wasCut = [...(query.get('q')?.trim() ?? '')].length > longestField;
  const page = await searchPage(context.running.db.read, question);
  return json({ question, wasCut, page });
}

export default function Search() {
  const t = useT();
  const { question, wasCut, page } = useLoaderData<typeof loader>();
  const { typed } = question;
  return (
    <CitizenPage search={typed} trail={[{ label: t('ui.home'), to: '/' }, { label: t('search.title') }]}>
      {page ? (
        <>
          <h1>{t('search.titleOf', { words: typed })}</h1>
          {wasCut && <Notice>{t('search.cut')}</Notice>}
          <FoundPage page={page} question={question} />
        </>
      ) : (
        <>
          <PageHead lead={t('search.lead')} title={t('search.title')} />
          {typed && (
            <EmptyState title={t('search.noWords')}>
              <p>{t('search.noWordsText')}</p>
            </EmptyState>
          )}
          <QuestionForm typed={typed} />
        </>
      )}
    </CitizenPage>
  );
}
