import MarkdownIt from 'markdown-it';

/** The one way in which Markdown is read. */
export const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true });

/** Links lead to the web or to a mailbox, never into scripts or files. */
markdown.validateLink = (address) => /^(https?:\/\/|mailto:)/i.test(address.trim());

const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const chineseAtEnd = new RegExp(`${chinese}$`, 'u');
const chineseAtStart = new RegExp(`^${chinese}`, 'u');

/**
 * CommonMark lets `**` open or close only beside a blank where punctuation is near, so `**依据：**本条` would stay bare.
 * Chinese has no blanks: beside a Chinese sign any side that is not blank will do.
 */
markdown.inline.State = class extends markdown.inline.State {
  override scanDelims(start: number, canSplitWord: boolean) {
    const scanned = super.scanDelims(start, canSplitWord);
    const before = this.src.slice(Math.max(start - 2, 0), start);
    const end = start + scanned.length;
    const after = this.src.slice(end, Math.min(end + 2, this.posMax));
    if (!canSplitWord || !(chineseAtEnd.test(before) || chineseAtStart.test(after))) return scanned;
    return { ...scanned, can_open: /^\S/.test(after), can_close: /\S$/.test(before) };
  }
};

/** The page has its own h1 and h2: the first headings below are h3, and none leaves a level out, whatever was typed. */
markdown.core.ruler.push('headings_in_order', ({ tokens }) => {
  const above: number[] = [];
  for (const token of tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close')) {
    const typed = Number(token.tag.slice(1));
    if (token.type === 'heading_open') {
      while (above.length > 0 && above.at(-1)! >= typed) above.pop();
      above.push(typed);
    }
    token.tag = `h${Math.min(above.length + 2, 6)}`;
  }
});

/** A picture from elsewhere would tell its server who reads the draft: its description stands for it. */
markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]!.content);
markdown.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
  tokens[index]!.attrSet('rel', 'nofollow noopener');
  return renderer.renderToken(tokens, index, options);
};

/**
 * Markdown as safe HTML: HTML in the source is shown as text, headings begin at h3, pictures are left out, links lead to
 * http, https and mail only. A line break in the source is one on the page.
 */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
