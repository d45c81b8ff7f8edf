import type { T } from '~/i18n/t';

const parts = ['notice', 'draft', 'notes', 'basis', 'opinions', 'feedback', 'process', 'downloads'] as const;

/** The parts of a consultation, each with its own address; the notice is the first and has the shortest. */
export function consultationTabs(t: T, number: string) {
  const at = `/consultations/${number}`;
  return parts.map((part) => ({
    to: part === 'notice' ? at : `${at}/${part}`,
    label: t(`consultation.tabs.${part}`),
  }));
}
