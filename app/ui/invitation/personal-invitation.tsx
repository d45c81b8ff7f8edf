import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { InvitationPage } from '~/queries/invitation-page.server';
import { CountyText } from '../county-text';
import { DateText, timeInWords } from '../date-text';
import type { useFields } from '../form/fields';
import { Button } from '../form/form-buttons';
import { Notice } from '../notice';
import { QrCode } from '../qr-code';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { AnswerForm, OwnConsentForm } from './answer-form';
import { InvitationSeal } from './invitation-seal';
import { PaperList } from './paper-list';

type Props = {
  invitation: SerializeFrom<InvitationPage> & { path: string; qr: string };
  fields: ReturnType<typeof useFields>;
};

/** One person's invitation: when, where and on what; yes or no; the papers; and on the day the button at the door. */
export function PersonalInvitation({ invitation, fields }: Props) {
  const t = useT();
  const { name, meeting, heldAt, items, state, seat, withdrawnReason, mayAnswer, checkIn, path } = invitation;
  const isComing = state === 'accepted' || state === 'attended';
  return (
    <>
      <PageHead
        lead={t('invitation.lead', { name })}
        state={<InvitationSeal state={state} />}
        title={<CountyText>{meeting.title}</CountyText>}
      />
      {state === 'withdrawn' && (
        <Notice grave heading={t('invitation.withdrawn')}>
          <CountyText>{withdrawnReason}</CountyText>
        </Notice>
      )}
      {state === 'over' && <Notice>{t('invitation.over')}</Notice>}
      {checkIn.isOpen && state !== 'withdrawn' && state !== 'declined' && state !== 'attended' && (
        <form action={path} method="post">
          <Notice heading={t('invitation.atTheDoor')}>
            <p>{t('invitation.atTheDoorText')}</p>
            <Button name="intent" value="checkIn">
              {t('invitation.checkIn')}
            </Button>
          </Notice>
        </form>
      )}
      {state === 'attended' && <Notice>{t('invitation.attendedText')}</Notice>}
      <SummaryList
        rows={[
          { term: t('invitation.when'), value: <DateText value={heldAt} /> },
          { term: t('invitation.where'), value: meeting.place && <CountyText>{meeting.place}</CountyText> },
          {
            term: t('invitation.on'),
            value: items.length > 0 && <CountyText>{items.join(t('pool.semicolon'))}</CountyText>,
          },
          { term: t('invitation.seat'), value: seat },
          { term: t('invitation.answerBy'), value: mayAnswer && <DateText value={invitation.answerBy} /> },
        ].map((row) => ({ ...row, value: row.value || '' }))}
      />
      {mayAnswer && <AnswerForm fields={fields} path={path} person={invitation.person} />}
      {!mayAnswer && isComing && <OwnConsentForm fields={fields} path={path} person={invitation.person} />}
      {invitation.papers.length > 0 && <PaperList papers={invitation.papers} path={path} />}
      {isComing && state !== 'attended' && (
        <section aria-labelledby="door">
          <h2 id="door">{t('invitation.bring')}</h2>
          <p>{t('invitation.bringText', { opens: timeInWords(checkIn.opens) })}</p>
          <QrCode label={t('invitation.qr')} svg={invitation.qr} />
        </section>
      )}
      <h2>{t('invitation.rights')}</h2>
      <ul>
        {(['prepare', 'speak', 'published', 'told', 'noDelegate'] as const).map((one) => (
          <li key={one}>{t(`invitation.rightOf.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}
