import type { Lang } from '~/i18n/t';
import siteCss from '~/styles/site.css';
import { markdown } from '~/text/markdown.server';

type PlainPage = {
  lang: Lang;
  status: number;
  heading: string;
  text: string;
  /** Where to go from here. */
  link: { to: string; label: string };
};

/** What the address of a file answers when there is no file to give: a page of its own, since no route draws one there. */
export function plainPage({ lang, status, heading, text, link }: PlainPage): Response {
  const say = markdown.utils.escapeHtml;
  const html =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${say(heading)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${siteCss}"></head>` +
    `<body><main class="wrap main"><h1>${say(heading)}</h1><p>${say(text)}</p>` +
    `<p><a href="${say(link.to)}">${say(link.label)}</a></p></main></body></html>`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...(status === 503 ? { 'Retry-After': '60' } : {}) };
  return new Response(html, { status, headers });
}
