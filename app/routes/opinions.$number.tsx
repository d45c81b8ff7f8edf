import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { publishedOpinion } from '~/queries/published-opinion.server';
import { DateText } from '~/ui/date-text';
import { LocalLink } from '~/ui/local-link';
import { PublicPoints } from '~/ui/review/public-points';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const opinion = await publishedOpinion(context.running.db.read, params.number!);
  if (!opinion) throw notFound();
  return json(opinion);
}

export default function Opinion() {
  const t = useT();
  const opinion = useLoaderData<typeof loader>();
  const { title, number, consultation, bureau, conclusion, concludedOn, documentNumber, text, points, hasPdf } =
    opinion;
  return (
    <CitizenPage trail={[{ label: t('review.document.publicTitle') }]}>
      <PageHead
        aside={
          <SummaryList
            rows={[
              { term: t('review.conclusion'), value: conclusion && <b>{t(`words.conclusion.${conclusion}`)}</b> },
              { term: t('review.concludedAt'), value: concludedOn && <DateText value={concludedOn} /> },
              { term: t('review.document.number'), value: documentNumber },
            ]}
            tight
          />
        }
        lead={t('review.document.publicLead', { unit: bureau, title })}
        title={t('review.document.publicTitle')}
      />
      <p className="as-typed" lang="zh-CN">
        {text}
      </p>
      <PublicPoints points={points} />
      <p>
        <a href={`/opinions/${number}/docx`}>{t('version.files.word')}</a>{' '}
        {hasPdf && <a href={`/opinions/${number}/pdf`}>PDF</a>}
      </p>
      {consultation && (
        <p>
          <LocalLink to={`/consultations/${consultation}/process`}>{t('consultation.tabs.process')}</LocalLink>
        </p>
      )}
    </CitizenPage>
  );
}
