import type { PublicRepresentative } from '~/domain/meeting/public-representative';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';

/** Unit and post as one text; '' when neither may be shown. */
export const unitAndPost = ({ unit, post }: PublicRepresentative): string => [unit, post].filter(Boolean).join(' ');

/** A representative in one line: name, unit and post as far as each was agreed to, and the category. */
export function ShownPerson({ person }: { person: PublicRepresentative }) {
  const t = useT();
  const named = [person.name, unitAndPost(person)].filter(Boolean).join(' · ');
  return (
    <>
      {named && <CountyText>{named}</CountyText>} {named && '·'} {t(`words.category.${person.category}`)}{' '}
      {!person.name && <span className="hint">{t('meeting.page.nameWithheld')}</span>}
    </>
  );
}

/** The name, or that it was withheld. */
export function ShownName({ person }: { person: PublicRepresentative }) {
  const t = useT();
  if (person.name) return <CountyText>{person.name}</CountyText>;
  return <span className="hint">{t('meeting.page.nameWithheld')}</span>;
}
