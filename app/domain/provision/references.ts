import type { Mark } from './marks';
import { readNumeral } from './numerals';

/**
 * A line may begin with 第二十六条 and yet only speak of article 26: “第二十六条规定的期限届满后……”. These are the words
 * that follow a reference and cannot open a provision.
 */
const numeral = '[〇零一二三四五六七八九十百千两0-9０-９]';

const afterArticleGlued = new RegExp(
  `^(?:第|规定|的|至|和|或|及|以及|之(?!${numeral})|所[称列述指规]|中[的所规，]|[，,》〉”’）)；;。]|等规定|修改为|改为|作为|移作|与第|到第|、[第本《])`,
);
const afterArticleSpaced = new RegExp(
  `^(?:第${numeral}{1,8}(?:[款项条]|至)|第?[（(]${numeral}{1,4}[）)]项|的|[、，,》”]|至第|和第|或者?第|及第)`,
);
const afterHeadingGlued = /^(?:第|规定|的|至|和(?!解|谐|平)|或|及|以及|所[称列述指规]|中[的所规，]|[、，,》”）)；;。])/;
const afterHeadingSpaced = new RegExp(
  `^(?:第${numeral}{1,8}[编章节条款项]|的|规定的|至第|和第|或者?第|及第|[、，,》”）)；;。])`,
);
const afterItem = /^(?:、?[（(]|项(?!目)|款(?!项)|至第?[（(]|和第?[（(]|或者?第?[（(]|及第?[（(]|的)/;
const afterComma = new RegExp(`^(${numeral}{1,3})(、|[等级类年次审期线产季楼届])`);

const headingKinds: readonly Mark['kind'][] = ['part', 'subpart', 'chapter', 'section'];

/** Whether the words behind the mark show that it is a reference and opens nothing. */
export function isReference(mark: Mark): boolean {
  if (mark.kind === 'article') return (mark.separated ? afterArticleSpaced : afterArticleGlued).test(mark.after);
  if (headingKinds.includes(mark.kind))
    return (mark.separated ? afterHeadingSpaced : afterHeadingGlued).test(mark.after);
  if (mark.kind === 'han' || mark.kind === 'paren') return afterItem.test(mark.after);
  return mark.kind === 'comma' && isEnumeration(mark);
}

/** 二、三年级 and 一、二、三等奖 go on counting; 一、一线职工 opens a point. */
function isEnumeration({ number, after }: Mark): boolean {
  const [, next, behind] = afterComma.exec(after) ?? [];
  return next !== undefined && (behind === '、' || readNumeral(next) === number + 1);
}
