/**
 * How Vietnamese looks where bytes of an old encoding were taken for Western ones: each row is a
 * single character as it shows and the letter it stands for, the two strings in the same order.
 */
export interface SingleByteEncoding {
  name: LegacyEncoding;
  shows: string;
  means: string;
}

export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258' | 'utf-8';

export const SINGLE_BYTE: readonly SingleByteEncoding[] = [
  {
    // TCVN 5712:1993 VN3, the "ABC" fonts (.VnTime, .VnArial).
    name: 'tcvn3',
    shows:
      '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae' +
      '\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb' +
      '\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de' +
      '\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee' +
      '\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe',
    means:
      'ĂÂÊÔƠƯĐăâêôơưđ' +
      'àảãáạằẳẵắặầẩẫấậ' +
      'èẻẽéẹềểễếệìỉĩíị' +
      'òỏõóọồổỗốộờởỡớợ' +
      'ùủũúụừửữứựỳỷỹýỵ',
  },
  {
    // Code page 1258: letters and combining tones.
    name: 'windows-1258',
    shows: '\u00cc\u00d2\u00de\u00ec\u00f2\u00d0\u00f0\u00c3\u00e3\u00d5\u00f5\u00dd\u00fd',
    means: '\u0300\u0309\u0303\u0301\u0323ĐđĂăƠơƯư',
  },
];

/** VNI fonts: a letter and a sign after it, and a few letters of their own. */
export const VNI = {
  letters: {
    ñ: 'đ',
    Ñ: 'Đ',
    ô: 'ơ',
    Ô: 'Ơ',
    ö: 'ư',
    Ö: 'Ư',
    î: 'ỵ',
    Î: 'Ỵ',
    æ: 'ỉ',
    Æ: 'Ỉ',
    ó: 'ĩ',
    Ó: 'Ĩ',
    ò: 'ị',
    Ò: 'Ị',
  },
  /** Signs in lower case; their capitals follow capitals. What they add, as combining marks. */
  signs: {
    ø: '\u0300',
    ù: '\u0301',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    à: '\u0302\u0300',
    á: '\u0302\u0301',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    è: '\u0306\u0300',
    é: '\u0306\u0301',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  },
  /** Letters that take signs. */
  bases: 'aeiouyôö',
} as const;

/** What bytes 0x80–0x9F show as in windows-1252. */
export const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Syllables that hardly a Vietnamese paragraph is without. */
export const COMMON_SYLLABLES =
  'của và các năm thực hiện nghị quyết số ủy ban nhân dân tỉnh huyện được trong kết quả công đã tổ chức định về đến xã phát triển kế hoạch với';
