import type { MaterialItem } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Button } from '../form/form-buttons';
import { Seal } from '../seal';
import { SummaryList } from '../summary-list';

export type Asked = {
  id: string;
  items: MaterialItem[];
  request: string;
  dueOn: string;
  askedAt: string;
  reply: string | null;
  endedAt: string | null;
  late: boolean;
};

/** The supplements asked for during a review: what, by when, and what came of it. */
export function AskedSupplements({ asked, mayGiveUp }: { asked: Asked[]; mayGiveUp: boolean }) {
  const t = useT();
  if (asked.length === 0) return null;
  return (
    <>
      <h2>{t('review.supplementing.title')}</h2>
      {asked.map((one) => (
        <section key={one.id}>
          <p>
            <SupplementsSeal asked={one} />
          </p>
          <SupplementsFacts asked={one} />
          {mayGiveUp && one.endedAt === null && (
            <form method="post">
              <input name="act" type="hidden" value="giveUp" />
              <Button name="supplements" value={one.id} weight="plain">
                {t('review.supplementing.giveUp')}
              </Button>
            </form>
          )}
        </section>
      ))}
    </>
  );
}

export function SupplementsSeal({ asked: { endedAt, reply, late } }: { asked: Asked }) {
  const t = useT();
  if (endedAt === null)
    return (
      <Seal tone={late ? 'open' : 'partly'}>
        {t(late ? 'review.supplementing.overdue' : 'review.supplementing.open')}
      </Seal>
    );
  if (reply === null) return <Seal tone="ended">{t('review.supplementing.givenUp')}</Seal>;
  return <Seal tone="done">{t(late ? 'review.supplementing.inLate' : 'review.supplementing.in')}</Seal>;
}

export function SupplementsFacts({ asked }: { asked: Asked }) {
  const t = useT();
  const { items, request, dueOn, askedAt, reply, endedAt } = asked;
  return (
    <SummaryList
      rows={[
        { term: t('review.supplements'), value: request },
        {
          term: t('review.answering.items'),
          value: items.map((item) => t(`words.material.${item}`)).join(t('docket.and')),
        },
        { term: t('review.supplementing.askedAt'), value: <DateText value={askedAt} /> },
        { term: t('review.supplementsDueOn'), value: <DateText value={dueOn} /> },
        { term: t('review.supplementing.reply'), value: reply },
        { term: t('review.supplementing.endedAt'), value: endedAt && <DateText value={endedAt} /> },
      ]}
    />
  );
}
