import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/engine/source/source.ts';

const sentence =
  'Thực hiện Nghị quyết số 52 của Ủy ban nhân dân tỉnh, các huyện đã tổ chức triển khai và đạt kết quả tốt trong năm.';

describe('texts in old encodings', () => {
  const rows: [encoding: string, shown: string, right: string][] = [
    [
      'TCVN3 (ABC fonts)',
      'Thùc hiÖn NghÞ quyÕt sè 52 cña ñy ban nh©n d©n tØnh, c¸c huyÖn ®· tæ chøc triÓn khai vµ ®¹t kÕt qu¶ tèt trong n¨m, ®\u00adîc.',
      'Thực hiện Nghị quyết số 52 của ủy ban nhân dân tỉnh, các huyện đã tổ chức triển khai và đạt kết quả tốt trong năm, được.',
    ],
    [
      'VNI',
      'Thöïc hieän Nghò quyeát soá 52 cuûa UÛy ban nhaân daân tænh, caùc huyeän ñaõ toå chöùc trieån khai vaø ñaït keát quaû toát trong naêm.',
      sentence,
    ],
    [
      'windows-1258',
      'Thýòc hiêòn Nghiò quyêìt sôì 52 cuÒa UÒy ban nhân dân tiÒnh, caìc huyêòn ðaÞ tôÒ chýìc triêÒn khai vaÌ ðaòt kêìt quaÒ tôìt trong nãm.',
      sentence,
    ],
    [
      'UTF-8 taken for windows-1252',
      'Thá»±c hiá»‡n Nghá»‹ quyáº¿t sá»‘ 52 cá»§a á»¦y ban nhÃ¢n dÃ¢n tá»‰nh, cÃ¡c huyá»‡n Ä‘Ã£ tá»• chá»©c triá»ƒn khai vÃ\u00a0 Ä‘áº¡t káº¿t quáº£ tá»‘t trong nÄƒm.',
      sentence,
    ],
  ];
  it.each(rows)('%s is converted, as text and in a page', (_encoding, shown, right) => {
    expect(readSource({ text: shown }).text).toBe(right);
    const page = readSource({ html: `<div><p>${shown}</p></div>` });
    expect(page.text).toBe(right);
    expect(page.signs).toContainEqual({ reason: 'converted-encoding', weight: 0 });
  });

  const kept: [what: string, text: string][] = [
    ['Vietnamese in order', sentence],
    [
      'Vietnamese with a few Western signs',
      `${sentence} 5 m², 30°, ½, «trích», 7 ± 2, © Sở, ® và ¥.`,
    ],
    [
      'French',
      'Le résumé du protocole a été présenté à Genève où élèves et maîtres étaient conviés très tôt.',
    ],
    ['English', 'The report was published in 2024.'],
    ['Vietnamese without accents', 'Thuc hien Nghi quyet so 52 cua Uy ban nhan dan tinh'],
  ];
  it.each(kept)('%s stays', (_what, text) => {
    const page = readSource({ text });
    expect(page.text).toBe(text);
    expect(page.signs).toEqual([]);
  });

  it('what nobody can read is said to be so', () => {
    const page = readSource({
      text: 'Th\ufffdc hi\ufffdn Ngh\ufffd quy\ufffdt s\ufffd 52 c\ufffda \ufffdy ban nh\ufffdn d\ufffdn t\ufffdnh',
    });
    expect(page.signs).toContainEqual({ reason: 'unreadable-encoding', weight: -4 });
  });
});
