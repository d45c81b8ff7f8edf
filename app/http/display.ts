/** How a reader wants pages to look: kept in a cookie, set on the server, no script needed. */
export type Display = {
  size: '1' | '2' | '3';
  contrast: 'normal' | 'high';
  mode: 'normal' | 'elder';
  scheme: 'auto' | 'light' | 'dark';
};

const choices = {
  size: ['1', '2', '3'],
  contrast: ['normal', 'high'],
  mode: ['normal', 'elder'],
  scheme: ['auto', 'light', 'dark'],
} as const;

export const displayCookie = 'display';

/** Reads "size.contrast.mode.scheme"; whatever is not a known choice becomes the plain one. */
export function readDisplay(value: string | undefined): Display {
  const parts = (value ?? '').split('.');
  const pick = <K extends keyof Display>(key: K, at: number) =>
    ((choices[key] as readonly string[]).includes(parts[at] ?? '') ? parts[at] : choices[key][0]) as Display[K];
  return { size: pick('size', 0), contrast: pick('contrast', 1), mode: pick('mode', 2), scheme: pick('scheme', 3) };
}

export const writeDisplay = ({ size, contrast, mode, scheme }: Display): string =>
  [size, contrast, mode, scheme].join('.');
