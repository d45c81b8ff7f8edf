import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { CallPage } from '~/queries/calls-list.server';
import { CountyText } from '../county-text';
import { DateText } from '../date-text';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { CallSeal } from './call-seal';

/** A call: what it is about, who may apply, until when, and what is asked of an applicant. */
export function PublicCall({ call }: { call: SerializeFrom<CallPage> }) {
  const t = useT();
  const { state, left, number } = call;
  const categories = call.categories.map((one) => t(`words.category.${one}`)).join(t('pool.comma'));
  return (
    <>
      <PageHead
        actions={
          state === 'open' && (
            <LocalLink className="button" to={`/calls/${number}/apply`}>
              {t('pool.call.apply')}
            </LocalLink>
          )
        }
        aside={
          <SummaryList
            rows={[
              { term: t('pool.call.opens'), value: <DateText value={call.opensOn} /> },
              { term: t('pool.call.closes'), value: <DateText value={call.closesOn} /> },
              { term: t('pool.call.places'), value: t('pool.persons', { count: call.places }) },
              {
                term: t('pool.call.term'),
                value: (
                  <>
                    <DateText value={call.termFrom} /> — <DateText value={call.termUntil} />
                  </>
                ),
              },
              { term: t('pool.call.contact'), value: <CountyText>{call.contact}</CountyText> },
            ]}
            tight
          />
        }
        lead={<CountyText>{call.lead}</CountyText>}
        state={
          <>
            <CallSeal state={state} /> {state === 'open' && <strong>{t('pool.call.left', { count: left })}</strong>}
          </>
        }
        title={<CountyText>{call.title}</CountyText>}
      />
      {state === 'closed' && <Notice>{t('pool.call.closedText')}</Notice>}
      <h2>{t('pool.call.conditions')}</h2>
      <ul lang="zh-CN">
        {call.conditions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('pool.call.categories')}</h2>
      <p>{categories}</p>
      <h2>{t('pool.call.asked')}</h2>
      <ul>
        {(['what', 'not', 'list', 'withdraw'] as const).map((one) => (
          <li key={one}>{t(`pool.call.askedOf.${one}`)}</li>
        ))}
      </ul>
      <h2>{t('pool.call.next')}</h2>
      <ol>
        {(['review', 'pool', 'invited', 'told'] as const).map((one) => (
          <li key={one}>{t(`pool.call.nextOf.${one}`)}</li>
        ))}
      </ol>
      <ul className="facts no-print">
        {state !== 'closed' && (
          <li>
            <LocalLink to={`/calls/${number}/deadline.ics`}>{t('feed.addDeadline')}</LocalLink>
          </li>
        )}
        <li>
          <LocalLink to="/calls/feed.atom">{t('pool.call.feed')}</LocalLink>
        </li>
        <li>
          <LocalLink to="/applications">{t('pool.follow.title')}</LocalLink>
        </li>
      </ul>
    </>
  );
}
