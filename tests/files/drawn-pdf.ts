import { pdfOf } from './pdf.ts';

/** Words at a place, in points from the page's bottom left corner; each letter is half as wide as it is high. */
export interface DrawnWords {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A page that is drawn word by word. */
export interface DrawnPage {
  words: readonly DrawnWords[];
  /** Lines from a point to another. */
  rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** Widgets that were put on it later, as signing software does: their words are in appearance streams. */
  widgets?: readonly (readonly DrawnWords[])[];
}

/** A PDF of such pages. Its letters are numbered as they come and named by a table, as printers' drivers do it. */
export function drawnPdf(pages: readonly DrawnPage[]): Uint8Array<ArrayBuffer> {
  const codes = new Map<string, number>();
  const hex = (text: string) =>
    [...text.normalize('NFC')]
      .map((char) => {
        if (!codes.has(char)) codes.set(char, codes.size + 1);
        return (codes.get(char) as number).toString(16).padStart(4, '0');
      })
      .join('');
  const show = ({ text, x, y, size = 12 }: DrawnWords) =>
    `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`;
  const objects: string[] = [];
  const add = (object: string) => objects.push(object) + FIRST - 1;
  const kids: number[] = [];
  for (const { words, rules = [], widgets = [] } of pages) {
    const lines = rules.map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l S`);
    const content = add(stream([...words.map(show), '0.7 w', ...lines].join('\n')));
    const annotations = widgets.map((widget) => {
      const left = Math.min(...widget.map(({ x }) => x)) - 2;
      const bottom = Math.min(...widget.map(({ y }) => y)) - 4;
      const right = Math.max(...widget.map(({ x, text, size = 12 }) => x + text.length * size));
      const top = Math.max(...widget.map(({ y, size = 12 }) => y + size));
      const drawn = widget.map((one) => show({ ...one, x: one.x - left, y: one.y - bottom }));
      const look = add(
        stream(
          drawn.join('\n'),
          `/Type /XObject /Subtype /Form /BBox [0 0 ${right - left} ${top - bottom}] /Resources << /Font << /F1 3 0 R >> >>`,
        ),
      );
      return add(
        `<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /T (s${look}) /Rect [${left} ${bottom} ${right} ${top}] /AP << /N ${look} 0 R >> >>`,
      );
    });
    kids.push(
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R /Annots [${annotations.map((one) => `${one} 0 R`).join(' ')}] >>`,
      ),
    );
  }
  const named = [...codes].map(([char, code]) => {
    const unit = char.charCodeAt(0).toString(16).padStart(4, '0');
    return `<${code.toString(16).padStart(4, '0')}> <${unit}>`;
  });
  const names = [];
  for (let at = 0; at < named.length; at += 100) {
    const some = named.slice(at, at + 100);
    names.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>',
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${names.join('\n')}\nendcmap end end`,
    ),
    ...objects,
  ]);
}

/** The number of the first object that a page brings. */
const FIRST = 7;

const stream = (data: string, head = '') =>
  `<< ${head} /Length ${data.length} >>\nstream\n${data}\nendstream`;
