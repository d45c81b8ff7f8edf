import { useT } from '~/i18n/t';
import { Notice } from '../notice';

type Fault = { fault: string; id?: string; what?: string };

/** What the site found when it drew again, a moment ago, from what is published. */
export function DrawCheck({ faults, isDrawn }: { faults: Fault[]; isDrawn: boolean }) {
  const t = useT();
  if (faults.length === 0) return <Notice>{t(isDrawn ? 'draw.sound' : 'draw.soundList')}</Notice>;
  return (
    <Notice grave heading={t('draw.unsound')}>
      <ul>
        {faults.map(({ fault, id, what }) => {
          const key = `draw.fault.${fault}`;
          return (
            <li key={`${fault} ${id} ${what}`}>
              {t.has(key) ? t(key) : fault} {id ?? what}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
