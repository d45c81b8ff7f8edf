import { posix } from 'node:path';
import type { OfficePackage } from './office-package.server';
import { Refused } from './refusal';
import { childrenNamed, type XmlElement } from './xml-element';

/** The parts of a Word file that are read. Names inside the package; what the file does not have is undefined. */
export type WordParts = {
  document: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  headersAndFooters: string[];
};

const wordMain = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml$/;

/**
 * Finds the parts by content type and relationship, as the format demands: some editors write `word/document2.xml`.
 * Refuses a package that is no Word document (`not_a_document`) or carries a macro project (`macros`).
 */
export async function locateWordParts(office: OfficePackage): Promise<WordParts> {
  const main = await mainPart(office);
  if (!wordMain.test(main.contentType)) throw new Refused('not_a_document');
  const parts = (await related(office, main.name)).filter((part) => office.has(part.target));
  const first = (type: string) => parts.find((part) => part.type === type)?.target;
  return {
    document: main.name,
    styles: first('styles'),
    numbering: first('numbering'),
    footnotes: first('footnotes'),
    endnotes: first('endnotes'),
    headersAndFooters: parts.filter((part) => /^(header|footer)$/.test(part.type)).map((part) => part.target),
  };
}

/** The part that an Office file is about, and its content type. Refuses macros, and a zip that is no Office file. */
export async function mainPart(office: OfficePackage): Promise<{ name: string; contentType: string }> {
  if (!office.has('[Content_Types].xml')) throw new Refused('not_a_document');
  const types = await office.xml('[Content_Types].xml');
  if (carriesMacros(office, types)) throw new Refused('macros');
  const [main] = await related(office, '');
  if (!main) throw new Refused('not_a_document');
  if (!office.has(main.target)) throw new Refused('corrupt');
  return { name: main.target, contentType: contentType(types, main.target) ?? '' };
}

function carriesMacros(office: OfficePackage, types: XmlElement): boolean {
  const declared = [...childrenNamed(types, 'Override'), ...childrenNamed(types, 'Default')];
  const saysMacro = declared.some((each) => /macroEnabled|vbaProject/i.test(each.attributes.ContentType ?? ''));
  return saysMacro || office.names.some((name) => /vbaProject\.bin$/i.test(name));
}

function contentType(types: XmlElement, part: string): string | undefined {
  const override = childrenNamed(types, 'Override').find((each) => each.attributes.PartName === `/${part}`);
  const extension = part.split('.').at(-1);
  const byExtension = childrenNamed(types, 'Default').find((each) => each.attributes.Extension === extension);
  return (override ?? byExtension)?.attributes.ContentType;
}

/** What a part points at inside the package; for the package itself (`''`) only its main document. */
async function related(office: OfficePackage, part: string): Promise<{ type: string; target: string }[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!office.has(list)) return [];
  const relationships = childrenNamed(await office.xml(list), 'Relationship');
  return relationships
    .filter((each) => each.attributes.TargetMode !== 'External')
    .map((each) => ({
      type: (each.attributes.Type ?? '').split('/').at(-1)!,
      target: posix.resolve('/', folder, each.attributes.Target ?? '').slice(1),
    }))
    .filter((each) => part !== '' || each.type === 'officeDocument');
}
