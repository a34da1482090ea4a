import { describe, expect, it } from 'vitest';
import { anchorNote, describeSpan } from '#shared/anchor/anchor-note.ts';

const FIRST = 'Tỷ lệ hồ sơ trực tuyến đạt 43,58%, tăng so với cùng kỳ.';
const SECOND =
  'Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 12/KH-UBND để triển khai Nghị quyết số 52-NQ/TW trên địa bàn.';
const THIRD = 'Tỷ lệ hộ nghèo còn 3,2%; tỷ lệ lao động qua đào tạo đạt 43,58%.';
const TEXT = [FIRST, SECOND, THIRD].join('\n');

/** A note on some words of the text; the `nth` of them where they stand several times. */
function noteOn(words: string, nth = 0) {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error('not in the text');
  return describeSpan(TEXT, { start, end: start + words.length });
}

function found(text: string, target: ReturnType<typeof noteOn>) {
  const place = anchorNote(text, target);
  return place && { words: text.slice(place.start, place.end), by: place.by };
}

describe('a note is found again', () => {
  it('where it was, when nothing changed', () => {
    expect(found(TEXT, noteOn('43,58%', 1))).toEqual({ words: '43,58%', by: 'position' });
  });

  it.each([
    ['words were put before it', `Cập nhật lúc 9 giờ.\n${TEXT}`],
    ['the paragraphs changed places', [THIRD, SECOND, FIRST].join('\n')],
    ['the line breaks are others', TEXT.replaceAll('\n', ' ').replaceAll(' ', ' \n')],
    ['another paragraph went', [SECOND, THIRD].join('\n')],
  ])('by its exact words when %s', (_, text) => {
    const place = anchorNote(text, noteOn('43,58%', 1));
    expect(place?.by).toBe('quote');
    expect(text.slice(place?.start, place?.end)).toBe('43,58%');
    const before = text.slice(0, place?.start).replace(/\s/g, '');
    expect(before.endsWith('quađàotạođạt')).toBe(true);
  });

  it('over a line break that came into it', () => {
    const text = TEXT.replace('Nghị quyết số', 'Nghị quyết\nsố');
    expect(found(text, noteOn('triển khai Nghị quyết số 52-NQ/TW'))?.words).toBe(
      'triển khai Nghị quyết\nsố 52-NQ/TW',
    );
  });

  it('nearly, when a word of a long quote changed', () => {
    const text = TEXT.replace('đã ban hành', 'vừa ban hành');
    const place = found(text, noteOn(SECOND));
    expect(place?.by).toBe('near');
    expect(place?.words).toContain('vừa ban hành Kế hoạch số 12/KH-UBND');
  });

  it('by a text without its place, as an imported note has it', () => {
    expect(found(TEXT, { ...noteOn('43,58%', 1), position: null })?.by).toBe('quote');
  });
});

describe('a note is an orphan', () => {
  it.each([
    ['when its figure changed', TEXT.replaceAll('43,58%', '45,10%'), noteOn('43,58%')],
    [
      'when its words now stand inside another number',
      TEXT.replaceAll('3,2%', '13,2%'),
      noteOn('3,2%'),
    ],
    [
      'when a digit of a short passage changed',
      TEXT.replace('Kế hoạch số 12/KH-UBND', 'Kế hoạch số 17/KH-UBND'),
      noteOn('ban hành Kế hoạch số 12/KH-UBND để triển khai'),
    ],
    ['when a few letters stand only elsewhere', `Mục lục: đạt\n${SECOND}`, noteOn('đạt')],
    ['on an empty page', '', noteOn(SECOND)],
  ])('%s', (_, text, target) => {
    expect(anchorNote(text, target)).toBeNull();
  });
});
