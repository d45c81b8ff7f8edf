import { LocalLink } from '../local-link';

/** "对本条提意见": the same short words under every article, told apart by the article's number for those who list links. */
export function ArticleLink({ to, label, article }: { to: string; label: string; article: string }) {
  return (
    <LocalLink className="article-link" to={to}>
      {label}
      <span className="hidden">（{article}）</span>
    </LocalLink>
  );
}
