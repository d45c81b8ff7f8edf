import type { SerializeFrom } from '@remix-run/node';
import type { Reason } from '~/domain/reason';
import { useT } from '~/i18n/t';
import type { MeetingPage } from '~/queries/meeting-page.server';
import { ErrorSummary } from '../form/error-summary';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { RefusalList } from '../form/refusal-list';
import { Notice } from '../notice';
import { DeskSplit } from '../shell/desk-split';
import { PublicMeeting } from './public-meeting';
import { reasonLines } from './reasons';

type Props = { page: SerializeFrom<MeetingPage>; refusals: Reason[]; state?: FormState };

/** What the public would read, word for word, beside the two answers: publish it, or send it back with a reason. */
export function ApprovalScreen({ page, refusals, state }: Props) {
  const t = useT();
  const { field, summary } = useFields(state, {});
  const unconfirmed = page.items.flatMap(({ views }) => views).filter(({ confirmed }) => !confirmed).length;
  const reasons = [...refusals, ...(state?.reasons ?? [])];
  const side = (
    <>
      <h2>{t('meeting.approval.decide')}</h2>
      <p className="hint">{t('meeting.approval.hint')}</p>
      {unconfirmed > 0 && <p>{t('meeting.approval.unconfirmed', { count: unconfirmed })}</p>}
      {refusals.length === 0 && (
        <form className="form" method="post" noValidate>
          <FormButtons>
            <Button name="intent" value="publish">
              {t('meeting.approval.approve')}
            </Button>
          </FormButtons>
        </form>
      )}
      <form className="form" method="post" noValidate>
        <LongText {...field('reason')} label={t('meeting.approval.reason')} required rows={3} />
        <FormButtons>
          <Button name="intent" value="return" weight="plain">
            {t('meeting.approval.return')}
          </Button>
        </FormButtons>
      </form>
    </>
  );
  return (
    <>
      <ErrorSummary errors={summary} />
      {reasons.length > 0 && <RefusalList heading={t('meeting.desk.refused')} reasons={reasonLines(t, reasons)} />}
      <DeskSplit label={t('meeting.approval.decide')} side={side}>
        <Notice>{t('meeting.approval.preview')}</Notice>
        <PublicMeeting meeting={page} />
      </DeskSplit>
    </>
  );
}
