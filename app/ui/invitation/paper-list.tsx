import { useT } from '~/i18n/t';
import { Button } from '../form/form-buttons';

type Paper = { id: string; title: string; item: number | null; size: number; mediaType: string };

/** The papers of the meeting, each with its button: opening one is noted, so a link alone would not do. */
export function PaperList({ papers, path }: { papers: Paper[]; path: string }) {
  const t = useT();
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('invitation.papers')}</h2>
      <p className="hint">{t('invitation.papersNoted')}</p>
      <ul className="downloads">
        {papers.map(({ id, title, item, size }) => (
          <li key={id}>
            <form action={`${path}/papers/${id}`} method="post">
              <Button weight="plain">{title}</Button>{' '}
              <span className="downloads-facts">
                {[item && t('meeting.page.item', { number: item }), sizeInWords(size)].filter(Boolean).join(' · ')}
              </span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A file's size as people read it. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
