import type { ReactNode } from 'react';
import { LanguageContext } from '~/i18n/t';
import { type Page, PageContext } from './page-context';

/** Tells everything inside it which page it stands on and in which language to speak. */
export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <PageContext.Provider value={page}>
      <LanguageContext.Provider value={page.lang}>{children}</LanguageContext.Provider>
    </PageContext.Provider>
  );
}
