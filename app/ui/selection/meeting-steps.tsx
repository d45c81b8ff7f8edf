import { useT } from '~/i18n/t';
import { Tabs } from '../tabs';

/** From one part of a meeting to the next: choosing, inviting, the meeting itself. */
export function MeetingSteps({ number, current }: { number: string; current: 'selection' | 'invitations' }) {
  const t = useT();
  const at = `/desk/meetings/${number}`;
  return (
    <Tabs
      label={t('selection.steps')}
      tabs={[
        { to: `${at}/selection`, label: t('selection.title'), current: current === 'selection' },
        { to: `${at}/invitations`, label: t('invitation.desk.title'), current: current === 'invitations' },
        { to: at, label: t('selection.meeting') },
      ]}
    />
  );
}
