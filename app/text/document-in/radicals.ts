/**
 * Radicals that Unicode encodes apart from the characters they look like (U+2E80–2EFF), each followed by the character
 * that is meant: property Equivalent_Unified_Ideograph of the Unicode Character Database.
 */
const supplement =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const meant = new Map(
  Array.from({ length: [...supplement].length / 2 }, (_, i) => [[...supplement][2 * i]!, [...supplement][2 * i + 1]!]),
);

/**
 * Puts back the characters that were lost when text was copied out of a PDF: ⼈ for 人, ⺠ for 民 look right and are found
 * by nobody. Nothing else is normalised. `count` is the number of characters put back.
 */
export function withoutRadicals(text: string): { text: string; count: number } {
  let count = 0;
  const repaired = text.replace(/[\u2e80-\u2eff\u2f00-\u2fdf]/g, (radical) => {
    const character = meant.get(radical) ?? radical.normalize('NFKC');
    if (character !== radical) count++;
    return character;
  });
  return { text: repaired, count };
}
