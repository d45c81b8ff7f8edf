/** One request as the server sees it: the address without its language prefix, and the network it came from. */
export type Visit = { id: string; lang: 'zh-CN' | 'en'; url: string; network: string };
