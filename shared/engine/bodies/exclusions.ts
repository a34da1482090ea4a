import { wordTable } from '../../gazetteer/word-table.ts';
import { isUpper } from '../scan/capitals.ts';
import { Gap, TokenKind, type Tokens } from '../scan/tokens.ts';
import type { RawMention } from './body.ts';

/** Names of states after which a body is not a Vietnamese one ("Bộ Tài chính Nhật Bản"). */
const STATES = new Set(
  'nhật bản|hàn quốc|trung quốc|hoa kỳ|mỹ|lào|campuchia|cam pu chia|thái lan|singapore|malaysia|indonesia|philippines|myanmar|brunei|úc|australia|ấn độ|nga|liên bang|pháp|đức|anh|vương quốc|ý|italia|canada|cuba|hà lan|bỉ|đan mạch|thụy điển|thụy sĩ|na uy|phần lan|ba lan|hungary|belarus|ukraine|israel|new zealand|cộng hòa séc|ả rập|đài loan|mông cổ|triều tiên|chdcnd'.split(
    '|',
  ),
);

/** Whether the words at a token name another state. */
export function isForeign(tokens: Tokens, at: number): boolean {
  const one = tokens.word[at];
  if (one === undefined) return false;
  if (!isUpper(tokens, at)) return false;
  if (STATES.has(`${one} ${tokens.word[at + 1]}`)) return true;
  // A name of one syllable that goes on is a Vietnamese place: Lào Cai, Đức Thọ, Mỹ Tho, Anh Sơn.
  return STATES.has(one) && !goesOn(tokens, at + 1);
}

function goesOn(tokens: Tokens, at: number): boolean {
  return tokens.gap[at] === Gap.space && tokens.kind[at] === TokenKind.word && isUpper(tokens, at);
}

/** Words after a central body with which it is a thing, not a body ("Chính phủ điện tử"). */
const THING_AFTER = wordTable<ReadonlySet<string>>({
  'Chính phủ': new Set(['điện', 'số', 'các', 'kiến']),
  'Mặt trận Tổ quốc Việt Nam': new Set(['các']),
});
/** Words before it with which it is a thing ("trái phiếu Chính phủ", "Luật Tổ chức Quốc hội"). */
const THING_BEFORE = wordTable<ReadonlySet<string>>({
  'Chính phủ': new Set(['phiếu', 'nợ', 'dùng', 'lãnh', 'chức', 'phi', 'vay', 'tử']),
  'Quốc hội': new Set(['chức', 'kỳ', 'phòng']),
});
const GROUP_BEFORE = new Set(['các', 'những', 'nhiều', 'phó']);

/** Whether a mention is a thing or a group rather than one body. */
export function isAbstract(tokens: Tokens, mention: RawMention): boolean {
  const before = tokens.word[mention.from - 1] ?? '';
  const after = tokens.word[mention.to] ?? '';
  if (THING_AFTER[mention.name]?.has(after)) return true;
  if (THING_BEFORE[mention.name]?.has(before)) return true;
  if (mention.name === 'Thủ tướng Chính phủ' && before === 'phó') return true;
  if (before === ',' && mention.group === 'party' && isCutPlural(tokens, mention.from)) return true;
  if (before === 'cấp' && tokens.word[mention.from - 2] === 'các') return true;
  return GROUP_BEFORE.has(before) && mention.group !== 'central' && !isListed(mention);
}

/** "các tỉnh, thành ủy": the first word of a plural cut short. */
function isCutPlural(tokens: Tokens, at: number): boolean {
  const cut = tokens.word[at - 2];
  return (cut === 'tỉnh' || cut === 'huyện') && GROUP_BEFORE.has(tokens.word[at - 3] ?? '');
}

function isListed(mention: RawMention): boolean {
  return mention.group === 'department' || mention.group === 'division';
}
