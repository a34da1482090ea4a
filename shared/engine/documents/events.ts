import type { DocumentType } from '../../gazetteer/document-types.ts';
import { typeAt } from '../frame/type-words.ts';
import type { PhraseHit } from '../scan/phrase-trie.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import { shortNumberAt } from './short-forms.ts';

const OPENERS = new Set(['trung', 'tw', 'đại', 'hội']);
/** Words that the name of a Party event is made of ("Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII"). */
const EVENT_WORDS = new Set(
  'đại hội nghị trung ương tw lần thứ ban chấp hành đảng bộ toàn quốc khóa biểu tỉnh thành phố huyện xã phường nhất hai ba tư năm sáu bảy tám chín mười'.split(
    ' ',
  ),
);
const MAX_EVENT = 28;

/**
 * The token after the event that names a resolution ("Nghị quyết Trung ương 4 (khóa XII)",
 * "Nghị quyết Đại hội XIII"), or null where none is named.
 */
export function eventNameAt(tokens: Tokens, at: number): number | null {
  const from = tokens.word[at] === 'của' ? at + 1 : at;
  const first = tokens.word[from] ?? '';
  if (!OPENERS.has(first)) return null;
  if (first === 'hội' && tokens.word[from + 1] !== 'nghị') return null;
  if (first === 'đại' && tokens.word[from + 1] !== 'hội') return null;
  if (first === 'trung' && tokens.word[from + 1] !== 'ương') return null;
  let to = from;
  let told = false;
  let isOpen = false;
  const limit = Math.min(tokens.length, from + MAX_EVENT);
  for (let i = from; i < limit && tokens.gap[i] !== Gap.tab; i++) {
    const word = tokens.word[i] as string;
    if (word === ')' && isOpen) return told ? i + 1 : null;
    // "…, Nghị quyết Đại hội …": another one's type word.
    if (typeAt(tokens, i) || (word === ',' && typeAt(tokens, i + 1))) break;
    const opens = word === '(' && tokens.word[i + 1] === 'khóa';
    const joins = (word === 'của' || word === ',') && EVENT_WORDS.has(tokens.word[i + 1] ?? '');
    const ordinal = tokens.kind[i] === TokenKind.number || isRoman(tokens, i);
    if (!ordinal && !opens && !joins && !EVENT_WORDS.has(word)) break;
    if (ordinal) told = true;
    if (opens) isOpen = true;
    if (!opens && !joins && !isOpen) to = i + 1;
  }
  return told ? to : null;
}

/** A roman numeral in capitals ("XIII"). */
export function isRoman(tokens: Tokens, at: number): boolean {
  return /^[IVX]{1,6}$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

const PROGRAMMES = new Set(['Đề án', 'Chương trình']);

/** The token after a programme called by the number of the decision behind it ("Đề án 06"), or null. */
export function programmeAt(tokens: Tokens, hit: PhraseHit<DocumentType>): number | null {
  if (!PROGRAMMES.has(hit.value.name) || tokens.gap[hit.to] !== Gap.space) return null;
  const number = shortNumberAt(tokens, hit.to);
  if (!number || number.text.length < 2 || number.year !== null) return null;
  if (/^(19[7-9]\d|20[0-4]\d)$/.test(number.text)) return null;
  const next = tokens.word[number.to] ?? '';
  const ended = tokens.kind[number.to] !== TokenKind.word;
  return ended || AFTER_PROGRAMME.has(next) ? number.to : null;
}

const AFTER_PROGRAMME = new Set(
  'của và về đã là được trên tại trong cho theo do để với giai nêu này thì cũng đến từ có'.split(
    ' ',
  ),
);
