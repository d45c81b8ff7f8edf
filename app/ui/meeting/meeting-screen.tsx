import type { SerializeFrom } from '@remix-run/node';
import { viewAnchor } from '~/domain/meeting/place';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { DateText } from '../date-text';
import { Fold } from '../fold';
import { ErrorSummary } from '../form/error-summary';
import { errorSentence, type FormState } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { RefusalList } from '../form/refusal-list';
import { DeskSplit } from '../shell/desk-split';
import { PageHead } from '../shell/page-head';
import { DeskAgenda } from './desk-agenda';
import { DeskConfirmation } from './desk-confirmation';
import { DeskDiscussion } from './desk-discussion';
import { DeskProgress } from './desk-progress';
import { DeskRoster } from './desk-roster';
import { MeetingFields, meetingFieldId } from './meeting-fields';
import { MeetingState } from './meeting-state';
import { reasonLines } from './reasons';
import { ScreenForm } from './screen-form';
import type { TypedItem } from './view-rows';

type Props = { desk: SerializeFrom<MeetingDesk>; state?: FormState };

/** One meeting on one screen, in the order of the work: agenda, who sat in, what was said; what is missing stays in view. */
export function MeetingScreen({ desk, state }: Props) {
  const t = useT();
  const { meeting } = desk;
  const { isOpen } = desk;
  const errors = Object.entries(state?.errors ?? {}).map(([name, codes]) => ({
    id: anchorOf(name, desk, state),
    text: [whoseOf(name, desk, state), errorSentence(t, codes[0] ?? 'malformed')].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <PageHead
        actions={
          <>
            <a href={`/desk/meetings/${meeting.number}/selection`}>{t('selection.title')}</a>
            <a href={`/desk/meetings/${meeting.number}/invitations`}>{t('invitation.desk.title')}</a>
          </>
        }
        lead={
          <>
            <DateText value={meeting.heldAt} /> {meeting.place}
          </>
        }
        state={<MeetingState approvalPending={desk.approval.pending !== null} meeting={meeting} />}
        title={meeting.title}
      />
      <ErrorSummary errors={errors} />
      {state && state.reasons.length > 0 && (
        <RefusalList heading={t('meeting.desk.refused')} reasons={reasonLines(t, state.reasons)} />
      )}
      <DeskSplit
        label={t('meeting.desk.steps')}
        side={<DeskProgress desk={desk} state={state?.typed.intent === 'correction' ? state : undefined} />}
      >
        {isOpen && <MeetingForm desk={desk} state={state?.typed.intent === 'meeting' ? state : undefined} />}
        <DeskAgenda desk={desk} state={state} />
        <DeskRoster desk={desk} state={state} />
        {isOpen && desk.items.length > 0 && (
          <DeskDiscussion desk={desk} state={state?.typed.intent === 'discussion' ? state : undefined} />
        )}
        {isOpen && <DeskConfirmation desk={desk} />}
      </DeskSplit>
    </>
  );
}

function MeetingForm({ desk, state }: Props) {
  const t = useT();
  const { title, place, organId, heldAtInBeijing: heldAt } = desk.meeting;
  return (
    <Fold summary={t('meeting.form.change')}>
      <ScreenForm className="form" id="meeting">
        <MeetingFields meeting={{ title, place, organId, heldAt }} state={state} units={desk.units} />
        <FormButtons>
          <Button name="intent" value="meeting" weight="plain">
            {t('meeting.form.save')}
          </Button>
        </FormButtons>
      </ScreenForm>
    </Fold>
  );
}

const ofRow = /^items\[(\d+)\]\.rows\[(\d+)\]\.(\w+)$/;

/** The row of the views' form that a wrong field belongs to, as it was typed. */
function rowOf(name: string, state: Props['state']) {
  const [, item, row, part] = ofRow.exec(name) ?? [];
  if (item === undefined) return undefined;
  const typed = (state?.typed.items ?? []) as TypedItem[];
  const { itemId, rows = [] } = typed[Number(item)] ?? {};
  return { itemId, part, representativeId: rows[Number(row)]?.representativeId ?? '' };
}

/** Where a wrong field stands: several forms of the screen have fields of the same name. */
function anchorOf(name: string, { items }: Props['desk'], state: Props['state']): string {
  const { intent, itemId } = state?.typed ?? {};
  if (intent === 'changeItem') return `${name}-${itemId}`;
  if (intent !== 'discussion') return meetingFieldId(name);
  const row = rowOf(name, state);
  const [, at] = /^items\[(\d+)\]/.exec(name) ?? [];
  if (!row) return `result-${items[Number(at)]?.id}`;
  const position = items.find(({ id }) => id === row.itemId)?.position ?? 0;
  const anchor = viewAnchor(position, row.representativeId);
  return row.part === 'body' ? anchor : `${anchor}-${row.part}`;
}

/** In the form of the views, whose row it is. */
const whoseOf = (name: string, { roster }: Props['desk'], state: Props['state']): string | undefined =>
  roster.find(({ id }) => id === rowOf(name, state)?.representativeId)?.name;
