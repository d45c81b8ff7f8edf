import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Page, usualDisplay } from '~/ui/page-context';
import { PageProvider } from '~/ui/page-provider';

/** A page of a fictional county, as `root.tsx` would tell it. */
export const page: Page = {
  lang: 'zh-CN',
  path: '/consultations/dogs',
  display: usualDisplay,
  site: { countyName: '临溪县人民政府', siteName: '民议' },
  nav: [
    { to: '/', label: '首页' },
    { to: '/consultations', label: '征集库' },
  ],
};

export const render = (content: ReactNode, over: Partial<Page> = {}): string =>
  renderToStaticMarkup(<PageProvider page={{ ...page, ...over }}>{content}</PageProvider>);

/** What a reader sees or hears: the text without its marks. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** The opening tag that holds these words, for attributes whose order does not matter. */
export const tagWith = (html: string, words: string): string | undefined =>
  [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(words));

/** Levels of the headings, in order. */
export const headingLevels = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));

/** The places where a heading is more than one level below the one before it. */
export const skippedHeadings = (levels: number[]): number[] =>
  levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
