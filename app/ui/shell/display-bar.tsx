import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';
import { localPath } from '../local-link';
import { type Display, usePage } from '../page-context';

const nextSize = { '1': '2', '2': '3', '3': '1' } as const;

/**
 * The visible entrance to the elder version, larger text, contrast and dark: one small form that posts to `/display`.
 * Each button says what it will do. Both scheme buttons are printed; the stylesheet shows the one that would change something.
 */
export function DisplayBar() {
  const t = useT();
  const { lang, path, display } = usePage();
  const elder = display.mode === 'elder';
  const high = display.contrast === 'high';
  const size = nextSize[display.size];
  const other = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <div className="display-bar">
      <form action="/display" aria-label={t('ui.display.legend')} className="display-form" method="post">
        <input name="back" type="hidden" value={localPath(lang, path)} />
        <Switch name="mode" value={elder ? 'normal' : 'elder'}>
          {t(elder ? 'ui.display.standard' : 'ui.display.elder')}
        </Switch>
        <Switch name="size" value={size}>
          {t(`ui.display.size${size}`)}
        </Switch>
        <Switch name="contrast" value={high ? 'normal' : 'high'}>
          {t(high ? 'ui.display.normal' : 'ui.display.high')}
        </Switch>
        <Switch className="to-dark" name="scheme" value="dark">
          {t('ui.display.dark')}
        </Switch>
        <Switch className="to-light" name="scheme" value="light">
          {t('ui.display.light')}
        </Switch>
      </form>
      <button className="display-aloud" data-aloud={t('ui.display.quiet')} hidden type="button">
        {t('ui.display.aloud')}
      </button>
      <a className="display-language" href={localPath(other, path)} hrefLang={other} lang={other}>
        {other === 'en' ? 'English' : '中文'}
      </a>
    </div>
  );
}

type SwitchProps = { name: keyof Display; value: string; className?: string; children: ReactNode };

function Switch({ children, ...rest }: SwitchProps) {
  return (
    <button type="submit" {...rest}>
      {children}
    </button>
  );
}
