import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of files that are stored as they are. */
export function zipOf(
  files: Readonly<Record<string, string>>,
  letters: BufferEncoding = 'utf8',
): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text, letters);
    const named = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(named.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    head.copy(entry, 12, 10, 28);
    entry.writeUInt16LE(named.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, named, data);
    directory.push(entry, named);
    at += 30 + named.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...bodies, ...directory, end]));
}

/** The same zip with its files deflated; its directory may lie about how long they are. */
export function deflated(
  zip: Uint8Array<ArrayBuffer>,
  lie?: { size: number },
): Uint8Array<ArrayBuffer> {
  const old = Buffer.from(zip);
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let entryAt = old.readUInt32LE(old.length - 6);
  while (old.readUInt32LE(entryAt) === 0x02014b50) {
    const named = old.readUInt16LE(entryAt + 28);
    const entry = Buffer.from(old.subarray(entryAt, entryAt + 46));
    const name = old.subarray(entryAt + 46, entryAt + 46 + named);
    const from = entry.readUInt32LE(42);
    const head = Buffer.from(old.subarray(from, from + 30));
    const data = old.subarray(from + 30 + named, from + 30 + named + head.readUInt32LE(22));
    const body = deflateRawSync(data);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(body.length, 18);
    if (lie) head.writeUInt32LE(lie.size, 22);
    head.copy(entry, 10, 8, 26);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, name, body);
    directory.push(entry, name);
    at += 30 + named + body.length;
    entryAt += 46 + named;
  }
  const end = Buffer.from(old.subarray(-22));
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...bodies, ...directory, end]));
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;

/** A DOCX of paragraphs; a list of rows is a table. */
export function docxOf(parts: readonly (string | readonly (readonly string[])[])[]) {
  const body = parts
    .map((part) =>
      typeof part === 'string'
        ? paragraph(part)
        : `<w:tbl>${part
            .map(
              (row) =>
                `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
            )
            .join('')}</w:tbl>`,
    )
    .join('');
  return docxPartsOf(body);
}

/** A DOCX of a body's own markup, and of styles. */
export function docxPartsOf(body: string, styles = '') {
  const part = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const relation = (type: string) =>
    `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('styles', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${relation('officeDocument')}" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${relation('styles')}" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}">${styles}</w:styles>`,
  });
}
