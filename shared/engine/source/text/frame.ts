import type { Block } from '../../../contract/index.ts';

/** Lines of an official document's head, above its type and title. */
const HEADER_LINES: readonly RegExp[] = [
  /^cộng h(?:òa|oà) xã hội chủ nghĩa việt nam$/i,
  /^độc lập\s?[-–—]\s?tự do\s?[-–—]\s?hạnh phúc\.?$/i,
  /^đảng cộng sản việt nam$/i,
  /^số\s?[:;]?\s?[\d\s…._]*\s?[/-]\s?[\p{L}\d&/ .-]{2,40}$/iu,
  /^\p{Lu}[\p{L}\s.’'-]{2,40},\s?ngày\s?[\d\s…._]{0,8}\s?tháng\s?[\d\s…._]{0,8}\s?năm\s?[\d…._\s]{0,8}$/u,
  /^[-–—_=*.\s]{2,}$/,
];
/** An issuer's name in capitals, beside or above the motto. */
const ISSUER_LINE =
  /^(?:\*{1,2})?(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|CHÍNH PHỦ|THỦ TƯỚNG|VĂN PHÒNG|TỈNH|HUYỆN|THÀNH|BAN|CỤC|CHI CỤC|PHÒNG|ĐẢNG BỘ|QUỐC HỘI|TỔNG CỤC|TRUNG TÂM|CÔNG AN|THANH TRA|LIÊN MINH|MẶT TRẬN|TÒA ÁN|VIỆN)(?=\s|$)/;
const MOTTO = /xã hội chủ nghĩa việt nam|tự do\s?[-–—]\s?hạnh phúc|đảng cộng sản việt nam/i;

/** Lines that open a document's foot. */
const RECIPIENTS = /^nơi nhận\s?[:;]?/i;
const SIGNATURE =
  /^(?:TM|KT|TL|TUQ|Q)(?:\.|\s)\s?[\p{Lu}.,\s/]{3,80}$|^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|BÍ THƯ|PHÓ BÍ THƯ|TRƯỞNG PHÒNG|CHÁNH THANH TRA)(?=\s|$)/u;

/** Lines of an act's own text: above them no foot begins ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" over "Căn cứ …" enacts). */
const OWN_TEXT = /^(?:căn cứ|xét|theo đề nghị|điều \d|chương [ivx\d]|mục \d|[ivx]{1,5}\.\s)/i;

const HEADER_LINES_AT_MOST = 24;
const FOOTER_LINES_AT_MOST = 60;
const MAX_FRAME_LINE = 120;

/** Gives the lines of a document's head and foot their kind; lines and blocks stand in order. */
export function markFrame(lines: readonly string[], blocks: Block[]): void {
  const textOf = lineReader(lines, blocks);
  let lastHead = -1;
  let hasMotto = false;
  const limit = Math.min(blocks.length, HEADER_LINES_AT_MOST);
  for (let i = 0; i < limit; i++) {
    const line = textOf(i);
    if (line.length > MAX_FRAME_LINE) break;
    if (MOTTO.test(line)) hasMotto = true;
    if (HEADER_LINES.some((form) => form.test(line)) || (hasMotto && MOTTO.test(line)))
      lastHead = i;
  }
  for (let i = 0; i <= lastHead; i++) {
    const block = blocks[i] as Block;
    const line = textOf(i);
    const isHead =
      HEADER_LINES.some((form) => form.test(line)) || MOTTO.test(line) || ISSUER_LINE.test(line);
    if (block.kind !== 'table-row' && block.kind !== 'title' && isHead) setKind(block, 'header');
  }
  let foot = -1;
  for (
    let i = blocks.length - 1;
    i >= Math.max(lastHead + 1, blocks.length - FOOTER_LINES_AT_MOST);
    i--
  ) {
    const line = textOf(i);
    if (OWN_TEXT.test(line)) break;
    if (line.length > MAX_FRAME_LINE * 2) continue;
    if (RECIPIENTS.test(line) || SIGNATURE.test(line)) foot = i;
  }
  if (foot < 0) return;
  // Only what is still part of the foot: recipients, signature, names; not an annex behind it.
  for (let i = foot; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const line = textOf(i);
    if (
      /^(?:phụ lục|biểu|danh mục)/i.test(line) ||
      block.kind === 'table-row' ||
      line.length > MAX_FRAME_LINE * 2
    )
      return;
    setKind(block, 'footer');
  }
}

function setKind(block: Block, kind: 'header' | 'footer'): void {
  block.kind = kind;
  block.level = null;
}

/** Reads a block's text from the lines it covers, the first of them. */
function lineReader(lines: readonly string[], blocks: readonly Block[]): (block: number) => string {
  const firstLines: number[] = [];
  let line = 0;
  let offset = 0;
  for (const block of blocks) {
    while (offset < block.start) {
      offset += (lines[line] as string).length + 1;
      line++;
    }
    firstLines.push(line);
  }
  return (block) => withoutEmphasis(lines[firstLines[block] as number] ?? '');
}

/** A line without the marks of bold and italic around it. */
function withoutEmphasis(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && (line[from] === '*' || line[from] === '_')) from++;
  while (to > from && (line[to - 1] === '*' || line[to - 1] === '_')) to--;
  return line.slice(from, to);
}
