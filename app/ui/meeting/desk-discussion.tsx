import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { ScreenForm } from './screen-form';
import { type TypedItem, viewRows } from './view-rows';
import { ViewsTable } from './views-table';

type Desk = SerializeFrom<MeetingDesk>;
type Item = Desk['items'][number];

/**
 * What was said and resolved: one form over all items, one row for everybody who sat in, typed straight through. It is saved as
 * a whole, by any of its buttons and, where there is script, by itself.
 */
export function DeskDiscussion({ desk, state }: { desk: Desk; state?: FormState }) {
  const t = useT();
  const typed = (state?.typed.items ?? []) as TypedItem[];
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('meeting.discussion.title')}</h2>
      <p className="hint">{t('meeting.discussion.hint')}</p>
      <ScreenForm saves>
        <input name="intent" type="hidden" value="discussion" />
        {desk.items.map((item, at) => (
          <ItemDiscussion at={at} desk={desk} item={item} key={item.id} state={state} typed={state && typed[at]} />
        ))}
        <p aria-live="polite" className="hint saved" data-saved hidden>
          <span data-part="saved">{t('meeting.discussion.saved')}</span>
          <span data-part="failed">{t('meeting.discussion.saveFailed')}</span>
        </p>
      </ScreenForm>
    </section>
  );
}

type ItemProps = { desk: Desk; item: Item; at: number; typed?: TypedItem; state?: FormState };

function ItemDiscussion({ desk, item, at, typed, state }: ItemProps) {
  const t = useT();
  const { field } = useFields(state, {});
  const rows = viewRows(desk, item, typed);
  const hasWords = item.kind === 'decision' || Boolean(item.result) || rows.some(({ body }) => body);
  return (
    <details className="fold discussion" id={`discussion-${item.id}`} open={hasWords || state !== undefined}>
      <summary>
        {item.position}. {item.title}
      </summary>
      <div className="fold-body">
        <input name={`items[${at}].itemId`} type="hidden" value={item.id} />
        <LongText
          {...field(`items[${at}].result`)}
          id={`result-${item.id}`}
          label={t('meeting.discussion.result')}
          optional
          rows={2}
          value={typed ? typed.result : item.result}
        />
        {rows.length === 0 ? (
          <p>{t('meeting.discussion.noAttendance')}</p>
        ) : (
          <ViewsTable item={at} rows={rows} state={state} units={desk.units} />
        )}
        <FormButtons>
          <Button weight="plain">{t('meeting.discussion.save')}</Button>
        </FormButtons>
      </div>
    </details>
  );
}
