import type { ReactNode } from 'react';

/** Words that the county wrote: they stay Chinese on English pages and are read aloud as Chinese. */
export const CountyText = ({ children }: { children: ReactNode }) => <span lang="zh-CN">{children}</span>;
