import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';

/** Said before the first question: what becomes public, how it is masked, and what never does. */
export function Publicity({ privacyNotice }: { privacyNotice: string }) {
  const t = useT();
  const isEarly = privacyNotice === privacyNotices.moderated;
  return (
    <Notice heading={t('comment.publicity.title')}>
      <ul>
        <li>{t(isEarly ? 'comment.publicity.wordsEarly' : 'comment.publicity.words')}</li>
        <li>{t('comment.publicity.masked')}</li>
        <li>{t('comment.publicity.name')}</li>
        <li>{t('comment.publicity.contact')}</li>
      </ul>
      <p>
        <LocalLink to="/privacy">{t('comment.publicity.more')}</LocalLink>
      </p>
    </Notice>
  );
}
