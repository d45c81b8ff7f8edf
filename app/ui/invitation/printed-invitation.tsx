import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { InvitationToPrint } from '~/queries/invitation-page.server';
import { DateText } from '../date-text';
import { QrCode } from '../qr-code';
import { SummaryList } from '../summary-list';

type Props = { invitation: SerializeFrom<InvitationToPrint>; address: string; qr: string };

/** An invitation on paper, with the personal link as a code to scan: for answering, for the papers, and at the door. */
export function PrintedInvitation({ invitation, address, qr }: Props) {
  const t = useT();
  const { name, meeting, heldAt, answerBy, items, seat } = invitation;
  return (
    <div className="sheet">
      <h1>{meeting.title}</h1>
      <p>{t('poolLetter.dear', { name })}</p>
      <p>{t('invitation.lead', { name })}</p>
      <SummaryList
        rows={[
          { term: t('invitation.when'), value: <DateText value={heldAt} /> },
          { term: t('invitation.where'), value: meeting.place },
          { term: t('invitation.on'), value: items.join(t('pool.semicolon')) },
          { term: t('invitation.seat'), value: seat },
          { term: t('invitation.answerBy'), value: <DateText value={answerBy} /> },
        ]}
      />
      <QrCode label={t('invitation.qr')} svg={qr} />
      <p className="address">{address}</p>
      <p>{t('invitation.noDelegate')}</p>
    </div>
  );
}
