import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { Seal } from '../seal';
import { AdoptionSeal } from './adoption-seal';
import { ShownPerson } from './shown-person';

type Item = SerializeFrom<MeetingPage>['items'][number];

/** One item of a public meeting: what it was, what was resolved, what each representative said and what became of it. */
export function ItemViews({ item }: { item: Item }) {
  const t = useT();
  return (
    <section aria-labelledby={`item-${item.position}`}>
      <h3 className="item-head" id={`item-${item.position}`}>
        {t('meeting.page.item', { number: item.position })} <CountyText>{item.title}</CountyText>
      </h3>
      <div className="item-facts">
        <span>{t(`words.itemKind.${item.kind}`)}</span>
        {item.consultation && (
          <LocalLink to={`/consultations/${item.consultation}/process`}>{t('meeting.page.docket')}</LocalLink>
        )}
      </div>
      {item.result && (
        <p className="resolved">
          <b>{t('meeting.page.result')}</b> <CountyText>{item.result}</CountyText>
        </p>
      )}
      {item.views.length === 0 ? (
        <p className="hint">{t('meeting.page.noViews')}</p>
      ) : (
        item.views.map((view) => <View key={view.number || view.body} view={view} />)
      )}
    </section>
  );
}

function View({ view }: { view: Item['views'][number] }) {
  const t = useT();
  const { confirmed, reply } = view;
  return (
    <div className="view" id={view.number ? `view-${view.number}` : undefined}>
      <p className="view-by">
        <ShownPerson person={view.by} />
      </p>
      <p className="view-body">
        <CountyText>{view.body}</CountyText>
      </p>
      <p className="view-answer">
        <AdoptionSeal adoption={view.adoption} /> <CountyText>{view.reason}</CountyText>
      </p>
      {reply && (
        <p className="view-answer">
          <AdoptionSeal adoption={reply.result} />{' '}
          <CountyText>
            {t('meeting.page.reply', { unit: reply.unit, day: dateInWords(reply.on, t.lang) })} {reply.reason}
          </CountyText>
        </p>
      )}
      <Responsible view={view} />
      <p className="view-unit hint">
        {confirmed
          ? t('meeting.page.confirmed', {
              day: dateInWords(confirmed.on, t.lang),
              method: t(`meeting.method.${confirmed.method}`),
            })
          : t('meeting.page.unconfirmed')}
      </p>
    </div>
  );
}

/** Who is responsible, and while an answer is waited for, by when. */
function Responsible({ view: { unit, dueOn, state } }: { view: Item['views'][number] }) {
  const t = useT();
  if (!unit) return null;
  if (state === 'answered' || !dueOn)
    return (
      <p className="view-unit hint">
        {t('meeting.page.unit')}
        <CountyText>{unit}</CountyText>
      </p>
    );
  const facts = { unit, day: dateInWords(dueOn, t.lang) };
  if (state === 'awaited') return <p className="view-unit hint">{t('meeting.page.due', facts)}</p>;
  return (
    <p className="view-unit">
      <Seal tone="working">{t('meeting.page.overdue', facts)}</Seal>
    </p>
  );
}
