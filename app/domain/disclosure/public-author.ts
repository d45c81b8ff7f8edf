import { maskedName } from './masked-name';

/**
 * How the author of a comment is named in public: in full only with consent to it, a person masked to the surname, an
 * enterprise or association without consent not named at all. Nothing here means "anonymous".
 */
export function publicAuthor(author: {
  authorKind: string;
  authorName: string | null;
  mayShowName: boolean;
}): string | null {
  const { authorKind, authorName, mayShowName } = author;
  if (!authorName) return null;
  if (mayShowName) return authorName;
  return authorKind === 'person' ? maskedName(authorName) : null;
}
