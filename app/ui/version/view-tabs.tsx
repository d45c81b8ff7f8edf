import { useT } from '~/i18n/t';
import { Tabs } from '../tabs';
import type { ComparisonView } from './comparison';

/** In one text or side by side: two addresses, no script. */
export function ViewTabs({ view, at }: { view: ComparisonView; at: (view: ComparisonView) => string }) {
  const t = useT();
  const tabs = (['inline', 'sides'] as const).map((one) => ({
    to: at(one),
    label: t(`version.compare.${one}`),
    current: one === view,
  }));
  return <Tabs label={t('version.compare.view')} tabs={tabs} />;
}
