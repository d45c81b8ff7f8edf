type Piece = { text: string; hit: boolean };

/** Words of the county with what was searched for marked in them. */
export function MarkedText({ pieces }: { pieces: Piece[] }) {
  return (
    <span lang="zh-CN">
      {pieces.map(({ text, hit }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are printed once and never move
        return hit ? <mark key={at}>{text}</mark> : text;
      })}
    </span>
  );
}
