/** Fills told apart by pattern, so that a plot survives grey print and colour blindness: full, hatched, dotted, empty. */
const names = ['full', 'hatched', 'dotted', 'empty'] as const;

export const fillOf = (id: string, index: number): string => `url(#${id}-${names[index % names.length]})`;

export function PlotPatterns({ id }: { id: string }) {
  const square = { height: 8, patternUnits: 'userSpaceOnUse', width: 8 } as const;
  return (
    <defs>
      <pattern {...square} id={`${id}-full`}>
        <rect className="plot-ink" height="8" width="8" />
      </pattern>
      <pattern {...square} id={`${id}-hatched`} patternTransform="rotate(45)">
        <rect className="plot-paper" height="8" width="8" />
        <rect className="plot-ink" height="8" width="4" />
      </pattern>
      <pattern {...square} id={`${id}-dotted`}>
        <rect className="plot-paper" height="8" width="8" />
        <circle className="plot-ink" cx="4" cy="4" r="1.6" />
      </pattern>
      <pattern {...square} id={`${id}-empty`}>
        <rect className="plot-paper" height="8" width="8" />
      </pattern>
    </defs>
  );
}
