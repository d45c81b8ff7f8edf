import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { UnitView } from '~/queries/views-unit.server';
import { dateInWords } from '../date-text';
import { Choice } from '../form/choice';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { Seal } from '../seal';
import { SummaryList } from '../summary-list';

type Props = { view: SerializeFrom<UnitView>; state?: FormState };

/** A view that the unit is responsible for: the words, by when, and the form of the answer while it may be given. */
export function UnitViewCard({ view, state }: Props) {
  const t = useT();
  const { id, meeting, heldAt, item, body, adoption, reason, reply, dueOn } = view;
  return (
    <article aria-labelledby={`head-${id}`} className="view" id={id}>
      <h2 className="item-head" id={`head-${id}`}>
        {item} <ViewSeal view={view} />
      </h2>
      <p className="view-body">{body}</p>
      <SummaryList
        rows={[
          { term: t('view.meeting'), value: `${meeting} ${dateInWords(heldAt, t.lang, false)}` },
          { term: t('view.due'), value: dueOn && dateInWords(dueOn, t.lang) },
          { term: t('view.decided'), value: adoption && `${t(`words.adoption.${adoption}`)} ${reason}` },
          { term: t('view.reported'), value: reply && `${t(`words.adoption.${reply.result}`)} ${reply.reason}` },
        ]}
        tight
      />
      {view.isOpen ? <ReplyForm state={state} view={view} /> : <p className="hint">{t('view.closed')}</p>}
    </article>
  );
}

function ViewSeal({ view: { state, daysLeft } }: Props) {
  const t = useT();
  if (state === 'answered') return <Seal tone="done">{t('view.state.answered')}</Seal>;
  if (state === 'overdue') return <Seal tone="working">{t('view.state.overdue', { days: -(daysLeft ?? 0) })}</Seal>;
  return (
    <Seal tone="soon">
      {daysLeft === null ? t('view.state.awaited') : t('view.state.awaitedFor', { days: daysLeft })}
    </Seal>
  );
}

function ReplyForm({ view, state }: Props) {
  const t = useT();
  // That a view was referred, and why, are the meeting's words, not the unit's.
  const recorded =
    view.reply ?? (view.adoption === 'referred' ? undefined : { result: view.adoption, reason: view.reason });
  const { field } = useFields(state, { result: recorded?.result ?? undefined, reason: recorded?.reason });
  const own = (name: string) => ({ ...field(name), id: `${name}-${view.id}` });
  return (
    <details className="fold" open={view.state !== 'answered' || state !== undefined}>
      <summary>{t(view.state === 'answered' ? 'view.change' : 'view.answer')}</summary>
      <form action="/desk/views" className="form fold-body" method="post" noValidate>
        <input name="viewId" type="hidden" value={view.id} />
        <Choice
          {...own('result')}
          inline
          label={t('meeting.discussion.adoption')}
          options={(['adopted', 'partial', 'rejected'] as const).map((one) => ({
            value: one,
            label: t(`words.adoption.${one}`),
          }))}
        />
        <LongText {...own('reason')} label={t('meeting.discussion.reason')} required rows={3} />
        <FormButtons>
          <Button weight="plain">{t('view.send')}</Button>
        </FormButtons>
      </form>
    </details>
  );
}
