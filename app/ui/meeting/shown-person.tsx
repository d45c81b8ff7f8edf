import type { PublicRepresentative } from '~/domain/meeting/public-representative';
import { type T, useT } from '~/i18n/t';

/** Unit and post as one text; '' when neither may be shown. */
export const unitAndPost = ({ unit, post }: PublicRepresentative): string => [unit, post].filter(Boolean).join(' ');

/** A representative in one line, as the public sees it: name, unit, post, category, as far as each was agreed to. */
export const personInWords = (t: T, person: PublicRepresentative): string =>
  [person.name, unitAndPost(person), t(`words.category.${person.category}`)].filter(Boolean).join(' · ');

/** The name, or that it was withheld. */
export function ShownName({ person }: { person: PublicRepresentative }) {
  const t = useT();
  return <span className={person.name ? undefined : 'hint'}>{person.name ?? t('meeting.page.nameWithheld')}</span>;
}
