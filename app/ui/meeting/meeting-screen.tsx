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
import { Seal } from '../seal';
import { DeskSplit } from '../shell/desk-split';
import { PageHead } from '../shell/page-head';
import { DeskAgenda } from './desk-agenda';
import { DeskDiscussion } from './desk-discussion';
import { DeskProgress } from './desk-progress';
import { DeskRoster } from './desk-roster';
import { MeetingFields, meetingFieldId } from './meeting-fields';
import { reasonLines } from './reasons';
import { ScreenForm } from './screen-form';

type Props = { desk: SerializeFrom<MeetingDesk>; state?: FormState };

/** One meeting on one screen, in the order of the work: agenda, who sat in, what was said; what is missing stays in view. */
export function MeetingScreen({ desk, state }: Props) {
  const t = useT();
  const { meeting } = desk;
  const isPublic = meeting.publishedAt !== null;
  const errors = Object.entries(state?.errors ?? {}).map(([name, codes]) => ({
    id: anchorOf(name, desk, state),
    text: [whoseOf(name, desk, state), errorSentence(t, codes[0] ?? 'malformed')].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <PageHead
        lead={
          <>
            <DateText value={meeting.heldAt} /> {meeting.place}
          </>
        }
        state={
          <Seal tone={isPublic ? 'done' : 'working'}>
            {t(isPublic ? 'meeting.list.public' : 'meeting.list.notPublic')}
          </Seal>
        }
        title={meeting.title}
      />
      <ErrorSummary errors={errors} />
      {state && state.reasons.length > 0 && (
        <RefusalList heading={t('meeting.desk.refused')} reasons={reasonLines(t, state.reasons)} />
      )}
      <DeskSplit label={t('meeting.desk.steps')} side={<DeskProgress desk={desk} />}>
        {!isPublic && <MeetingForm desk={desk} state={state?.typed.intent === 'meeting' ? state : undefined} />}
        <DeskAgenda desk={desk} state={state} />
        <DeskRoster desk={desk} state={state} />
        {!isPublic && <DeskDiscussion desk={desk} state={state} />}
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

/** Where a wrong field stands: several forms of the screen have fields of the same name. */
function anchorOf(name: string, { items }: Props['desk'], state: Props['state']): string {
  const { intent, itemId } = state?.typed ?? {};
  if (intent === 'changeItem') return `${name}-${itemId}`;
  if (intent !== 'discussion') return meetingFieldId(name);
  const [, at, part] = /^rows\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
  if (at === undefined) return `${name}-${itemId}`;
  const rows = state?.typed.rows as { representativeId?: string }[];
  const position = items.find(({ id }) => id === itemId)?.position ?? 0;
  const row = viewAnchor(position, rows[Number(at)]?.representativeId ?? '');
  return part === 'body' ? row : `${row}-${part}`;
}

/** In the form of the views, whose row it is. */
function whoseOf(name: string, { roster }: Props['desk'], state: Props['state']): string | undefined {
  const [, at] = /^rows\[(\d+)\]/.exec(name) ?? [];
  const rows = (state?.typed.rows ?? []) as { representativeId?: string }[];
  return at && roster.find(({ id }) => id === rows[Number(at)]?.representativeId)?.name;
}
