import { createInstance } from 'i18next';
import { createContext, useContext } from 'react';
import { english } from './en';
import { chinese } from './zh-CN';

export type Lang = 'zh-CN' | 'en';
type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];
type WithoutPlural<K> = K extends `${infer Stem}_other` ? Stem : K;
/** Every sentence the product can say; plural forms are asked for by their stem with `count`. */
export type Key = WithoutPlural<Leaves<typeof chinese>>;
export type Facts = Record<string, string | number>;
export type T = ((key: Key, facts?: Facts) => string) & { lang: Lang; has: (key: string) => key is Key };

const i18n = createInstance();
void i18n.init({
  lng: 'zh-CN',
  fallbackLng: false,
  initAsync: false,
  resources: { 'zh-CN': { translation: chinese }, en: { translation: english } },
  interpolation: { escapeValue: false },
});

/** The speaker of one language. A key that has no sentence is shown as the key: `tests/shape` sees that none is missing. */
export function translator(lang: Lang): T {
  const say = i18n.getFixedT(lang);
  return Object.assign((key: Key, facts?: Facts) => say(key as string, facts ?? {}) as string, {
    lang,
    has: (key: string): key is Key => i18n.exists(key, { lng: lang }),
  });
}

export const LanguageContext = createContext<Lang>('zh-CN');

/** The translator of the page that is being rendered. */
export const useT = (): T => translator(useContext(LanguageContext));
