import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPackage } from '~/text/document-in/office-package.server';
import { sniff, withoutTraces } from '~/text/file-type.server';
import { compoundFile } from './document-in/hostile';
import { textOf } from './document-in/reading';
import { paragraph, wordFile, zipOf } from './document-in/word-file';

const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url));
const jpeg = await fixture('page.jpg');
const png = await fixture('page.png');

async function cleanedBytes(bytes: Uint8Array, kind: Parameters<typeof withoutTraces>[1]): Promise<Buffer> {
  const result = await withoutTraces(bytes, kind);
  if (!result.ok) return expect.fail(result.reason);
  expect(result.cleaned).toBe(true);
  return Buffer.from(result.bytes);
}

describe('what may be handed in is told by its content', () => {
  test('PDF, pictures, Word and Excel files', async () => {
    const sheet = await wordFile({ body: '', parts: { '[Content_Types].xml': contentTypes('spreadsheetml.sheet') } });
    expect(await sniff(Buffer.from('%PDF-1.7\n'))).toBe('pdf');
    expect(await sniff(jpeg)).toBe('jpeg');
    expect(await sniff(png)).toBe('png');
    expect(await sniff(await wordFile({ body: paragraph('文') }))).toBe('docx');
    expect(await sniff(sheet)).toBe('xlsx');
  });

  test('everything else is refused: old Office files, macros, other zips, web pages, programs', async () => {
    const armed = await wordFile({ body: paragraph('文'), parts: { 'word/vbaProject.bin': 'x' } });
    const others = [
      compoundFile('WordDocument'),
      armed,
      await zipOf({ 'a.exe': 'MZ' }),
      Buffer.from('<svg onload="x"/>'),
      Buffer.from('MZ\x90\0'),
      Buffer.alloc(0),
    ];
    for (const file of others) expect(await sniff(file)).toBeNull();
  });
});

describe('a photograph', () => {
  const segment = (marker: number, content: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  const behindStart = (...segments: Buffer[]) => Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
  /** Exif of a phone: which side is up, and a place somewhere behind. */
  const exif = (orientation: number) => {
    const tiff = Buffer.from(`49492a0008000000010012010300010000000${orientation}00000000000000`, 'hex');
    return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 30.66N 104.06E 某某的手机')]));
  };

  test('loses place, device, names, previews and what is appended, and stays the same picture', async () => {
    const photo = Buffer.concat([
      behindStart(
        exif(1),
        segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:creator>某某</x:creator>')),
        segment(0xed, Buffer.from('Photoshop 某某')),
        segment(0xfe, Buffer.from('某某拍摄')),
      ),
      Buffer.from('ftypmp42 a film'),
    ]);
    const cleaned = await cleanedBytes(photo, 'jpeg');
    expect(cleaned.equals(jpeg)).toBe(true);
  });

  test('keeps its colour profile and stays upright', async () => {
    const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours'));
    const cleaned = await cleanedBytes(behindStart(profile, exif(6)), 'jpeg');
    expect(cleaned.includes('ICC_PROFILE')).toBe(true);
    expect(cleaned.includes('GPS')).toBe(false);
    const mark = cleaned.indexOf('Exif\0\0');
    expect(cleaned.subarray(mark + 6, mark + 32).toString('hex')).toBe(
      '4d4d002a00000008000101120003000000010006000000000000',
    );
    expect((await cleanedBytes(cleaned, 'jpeg')).equals(cleaned)).toBe(true);
  });

  test('cut off or garbled at any place, it is refused or cleaned, never thrown at', async () => {
    const photo = behindStart(exif(6));
    for (let length = 0; length < photo.length; length += 11) {
      expect((await withoutTraces(photo.subarray(0, length), 'jpeg')).ok).toBe(false);
      const garbled = Buffer.from(photo);
      garbled.fill(0xff, length, length + 3);
      await withoutTraces(garbled, 'jpeg');
    }
  });
});

test('a PNG loses text, Exif, time and what is appended, and stays the same picture', async () => {
  const chunk = (type: string, content: string) => {
    const body = Buffer.from(type + content);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const headerEnd = 8 + 25;
  const told = [chunk('tEXt', 'Author\0mou'), chunk('eXIf', 'MM GPS'), chunk('tIME', '1234567'), chunk('prVt', 'x')];
  const shot = Buffer.concat([png.subarray(0, headerEnd), ...told, png.subarray(headerEnd), Buffer.from('behind')]);
  const cleaned = await cleanedBytes(shot, 'png');
  expect(cleaned.equals(await cleanedBytes(png, 'png'))).toBe(true);
  expect(cleaned.includes('IDAT')).toBe(true);
  for (const word of ['Author', 'GPS', 'tIME', 'prVt', 'behind']) expect(cleaned.includes(word)).toBe(false);
  expect(await withoutTraces(shot.subarray(0, 300), 'png')).toEqual({ ok: false, reason: 'corrupt' });
});

describe('an Office file', () => {
  const tracked =
    '<w:p><w:ins w:id="1" w:author="张某" w:date="2026-03-01T09:00:00Z"><w:r><w:t>本条 author="张某" 不变</w:t></w:r></w:ins></w:p>';
  const parts = {
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="x"><dc:creator xmlns:dc="y">张某</dc:creator></cp:coreProperties>',
    'docProps/app.xml': '<Properties><Company>某某公司</Company></Properties>',
    'docProps/thumbnail.jpeg': jpeg,
    'word/comments.xml': "<w:comments xmlns:w='x'><w:comment w:author='张某' w:initials='ZM'/></w:comments>",
    'word/people.xml':
      '<w15:people xmlns:w15="x"><w15:person w15:author="张某"><w15:presenceInfo w15:providerId="AD" w15:userId="S::zhang@example.cn"/></w15:person></w15:people>',
    'word/_rels/settings.xml.rels':
      '<Relationships><Relationship Id="a" Target="file:///C:\\Users\\zhangmou\\a.dotm" TargetMode="External"/></Relationships>',
    'word/media/image1.jpeg': Buffer.concat([jpeg, Buffer.from('张某的手机')]),
    'xl/comments1.xml': '<comments><authors><author>张某</author></authors></comments>',
    'xl/persons/person.xml': '<personList><person displayName="张某" userId="zhang@example.cn"/></personList>',
    'xl/tables/table1.xml': '<table displayName="收费表"/>',
    'xl/workbook.xml': '<workbook><x15ac:absPath xmlns:x15ac="z" url="C:\\Users\\zhangmou\\"/></workbook>',
  };

  test('loses who wrote, commented and tracked changes, and keeps every word', async () => {
    const cleaned = await cleanedBytes(await wordFile({ body: tracked, parts }), 'docx');
    const office = await openPackage(cleaned);
    const all: Record<string, string> = {};
    for (const name of office.names) all[name] = (await office.read(name)).toString();
    const { 'word/document.xml': document, ...others } = all;
    expect(Object.values(others).join()).not.toMatch(/张某|ZM|zhang|某某公司/);
    expect(document).toContain('w:author="-"');
    expect(others['xl/tables/table1.xml']).toContain('收费表');
    expect(office.has('docProps/thumbnail.jpeg')).toBe(false);
    expect((await textOf(cleaned)).text).toBe('本条 author="张某" 不变');
  });

  test('says so where a picture inside is not understood or another file is embedded', async () => {
    for (const name of ['media/image1.png', 'media/image1.gif', 'embeddings/sheet.xlsx']) {
      const odd = await wordFile({ body: paragraph('文'), parts: { [`word/${name}`]: 'GIF89a' } });
      expect(await withoutTraces(odd, 'docx')).toMatchObject({ ok: true, cleaned: false });
    }
  });
});

test('a PDF is kept as it is and marked as not cleaned', async () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Author(mou)>>');
  expect(await withoutTraces(pdf, 'pdf')).toEqual({ ok: true, bytes: pdf, cleaned: false });
});

function contentTypes(main: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;
}
