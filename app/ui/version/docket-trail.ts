import type { T } from '~/i18n/t';
import type { Crumb } from '../shell/trail';

type Docket = { number: string; title: string; consultation: string | null };

/** From the home page to the docket: by way of its consultation, where there was one. */
export function docketTrail(t: T, { title, consultation }: Docket): Crumb[] {
  const home = { label: t('ui.home'), to: '/' };
  if (!consultation) return [home, { label: title }];
  const register = { label: t('consultation.register.title'), to: '/consultations' };
  return [home, register, { label: title, to: `/consultations/${consultation}` }];
}
