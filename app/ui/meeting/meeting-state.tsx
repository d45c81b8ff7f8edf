import { useT } from '~/i18n/t';
import { Seal } from '../seal';

type Props = { meeting: { publishedAt: string | null; correctionReason?: string | null }; approvalPending: boolean };

/** How far a meeting is on its way to the public. */
export function MeetingState({ meeting, approvalPending }: Props) {
  const t = useT();
  if (approvalPending) return <Seal tone="open">{t('meeting.list.awaiting')}</Seal>;
  if (meeting.correctionReason) return <Seal tone="partly">{t('meeting.list.correcting')}</Seal>;
  if (meeting.publishedAt) return <Seal tone="done">{t('meeting.list.public')}</Seal>;
  return <Seal tone="working">{t('meeting.list.notPublic')}</Seal>;
}
