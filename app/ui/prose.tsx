/** Text written by the county in Markdown, already rendered to safe HTML by the server. It stays Chinese on English pages. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markdown-it with html off (`app/text/markdown.server.ts`)
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} lang="zh-CN" />;
}
