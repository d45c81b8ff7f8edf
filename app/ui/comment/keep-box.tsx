import { useT } from '~/i18n/t';

/** Offers to keep unsent words on this device; only a script can, so without one it is never seen. */
export function KeepBox() {
  const t = useT();
  return (
    <div className="keep hint no-print" data-keep-box hidden>
      <p data-part="ask" hidden>
        {t('comment.keep.ask')}{' '}
        <button className="button button-quiet" data-act="keep" type="button">
          {t('comment.keep.yes')}
        </button>
      </p>
      <p data-part="kept" hidden role="status">
        {t('comment.keep.kept')}{' '}
        <button className="button button-quiet" data-act="clear" type="button">
          {t('comment.keep.clear')}
        </button>
      </p>
      <p data-part="back" hidden>
        {t('comment.keep.back')}{' '}
        <button className="button button-quiet" data-act="resume" type="button">
          {t('comment.keep.resume')}
        </button>{' '}
        <button className="button button-quiet" data-act="clear" type="button">
          {t('comment.keep.clear')}
        </button>
      </p>
    </div>
  );
}
