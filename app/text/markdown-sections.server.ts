import type Token from 'markdown-it/lib/token.mjs';
import { markdown } from './markdown.server';

/** A part of a Markdown text under one heading, as plain words; the heading is '' before the first one. */
export type Section = { heading: string; body: string };

/** The words of a Markdown text without its signs, part by part. Parts without any word are left out. */
export function sectionsOf(source: string): Section[] {
  const sections: Section[] = [{ heading: '', body: '' }];
  const tokens = markdown.parse(source, {});
  tokens.forEach((token, at) => {
    const words = token.type === 'inline' ? wordsOf(token) : token.content;
    if (tokens[at - 1]?.type === 'heading_open') sections.push({ heading: words, body: '' });
    else if (words) sections.at(-1)!.body += `${words.trim()}\n`;
  });
  return sections
    .map(({ heading, body }) => ({ heading, body: body.trim() }))
    .filter(({ heading, body }) => heading || body);
}

const wordsOf = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type.endsWith('break') ? '\n' : content)).join('');
