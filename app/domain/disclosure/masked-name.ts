// Surnames of two characters that are still borne; everybody else's surname is the first character.
const doubleSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 独孤 南宫 夏侯 尉迟 公孙 慕容 司徒 令狐 皇甫 宇文 长孙 轩辕 端木 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 钟离 司空 呼延 东郭 西门 百里 拓跋 赫连 万俟 闻人 第五 鲜于 左丘'.split(
    ' ',
  ),
);

/** How a person is named in public without consent to the full name: the surname and `**`. No name at all gives ''. */
export function maskedName(name: string): string {
  const characters = [...name.trim()];
  if (characters.length === 0) return '';
  const firstTwo = characters.slice(0, 2).join('');
  const surname = characters.length > 2 && doubleSurnames.has(firstTwo) ? firstTwo : characters[0];
  return `${surname}**`;
}
