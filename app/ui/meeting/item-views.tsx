import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { CountyText } from '../county-text';
import { LocalLink } from '../local-link';
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
        item.views.map((view) => <View key={view.body} view={view} />)
      )}
    </section>
  );
}

function View({ view }: { view: Item['views'][number] }) {
  const t = useT();
  return (
    <div className="view">
      <p className="view-by">
        <ShownPerson person={view.by} />
      </p>
      <p className="view-body">
        <CountyText>{view.body}</CountyText>
      </p>
      <p className="view-answer">
        <AdoptionSeal adoption={view.adoption} /> <CountyText>{view.reason}</CountyText>
      </p>
      {view.unit && (
        <p className="view-unit hint">
          {t('meeting.page.unit')}
          <CountyText>{view.unit}</CountyText>
        </p>
      )}
    </div>
  );
}
