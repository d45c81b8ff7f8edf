import { ZipFile } from 'yazl';

/** What a Word file is made of in a test; every field is XML between the root tags of its part. */
export type WordFile = {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  header?: string;
  /** Further parts or replacements, by name inside the package. */
  parts?: Record<string, string | Buffer>;
};

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx written by hand, so that a test shows the very XML it is about. */
export async function wordFile(file: WordFile): Promise<Buffer> {
  const optional = {
    numbering: file.numbering && root('numbering', file.numbering),
    styles: file.styles && root('styles', file.styles),
    footnotes: file.footnotes && root('footnotes', file.footnotes),
    header: file.header && root('hdr', file.header),
  };
  const present = Object.entries(optional).filter(([, xml]) => xml !== undefined);
  const overrides = present.map(
    ([name]) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name}+xml"/>`,
  );
  const links = present.map(
    ([name], i) => `<Relationship Id="rId${i + 1}" Type="${relation}/${name}" Target="${name}.xml"/>`,
  );
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(links.join('')),
    'word/document.xml': root('document', `<w:body>${file.body}</w:body>`),
    ...Object.fromEntries(present.map(([name, xml]) => [`word/${name}.xml`, xml!])),
    ...file.parts,
  });
}

/** The parts packed as Office packs them. */
export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content as string), name, { compress: content.length > 0 });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A paragraph of words; `properties` are the children of its `w:pPr`. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A paragraph numbered by itself: list and level, the level counted from 0 as Word does. */
export const numbered = (words: string, list: number, level = 0): string =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A level of a list: its number format and pattern, and what else it says. */
export const level = (index: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

/** A definition of levels. */
export const abstractList = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;

/** A list made from a definition. */
export const list = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;

function root(name: string, content: string): string {
  return `${declaration}<w:${name} ${namespaces}>${content}</w:${name}>`;
}

function relationships(content: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}
