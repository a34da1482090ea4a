import type { Agency, Document, Extraction, Indicator } from '#shared/contract/index.ts';
import { extractionId } from '#shared/engine/identity.ts';

/** Provinces as the generated reports know them: made-up order, real enough names. */
export const PROVINCES = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đà Nẵng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Phòng',
  'Huế',
  'Hưng Yên',
  'Khánh Hòa',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Tây Ninh',
  'Thái Nguyên',
  'Thanh Hóa',
  'Hồ Chí Minh',
  'Tuyên Quang',
  'Vĩnh Long',
] as const;
const KINDS = ['bao-cao', 'ke-hoach', 'cong-van', 'tin-bai'] as const;
const BODIES = [
  'Ủy ban nhân dân',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở Tài chính',
  'Công an',
  'Tỉnh ủy',
  'Hội đồng nhân dân',
  'Sở Nội vụ',
] as const;
const CENTRAL_BODIES = [
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Bộ Chính trị',
  'Bộ Tài chính',
  'Bộ Y tế',
  'Quốc hội',
] as const;
export const SUBJECTS = [
  'doanh nghiệp thành lập mới',
  'vốn đầu tư công giải ngân',
  'hồ sơ trực tuyến',
  'hộ nghèo',
  'thu ngân sách',
  'xã đạt chuẩn nông thôn mới',
  'học sinh đến trường',
  'sản phẩm OCOP',
] as const;
export const UNITS = [
  'doanh nghiệp',
  'đồng',
  'hồ sơ',
  'hộ',
  '%',
  'xã',
  'học sinh',
  'sản phẩm',
] as const;
const TOPICS = [
  'chuyển đổi số',
  'cải cách hành chính',
  'phát triển kinh tế - xã hội',
  'phòng, chống thiên tai',
  'xây dựng nông thôn mới',
  'an toàn thực phẩm',
  'giáo dục và đào tạo',
  'bảo vệ môi trường',
] as const;
const CENTRAL_SYMBOLS = [
  ['Nghị quyết', 'NQ-CP', 'Chính phủ'],
  ['Quyết định', 'QĐ-TTg', 'Thủ tướng Chính phủ'],
  ['Chỉ thị', 'CT-TTg', 'Thủ tướng Chính phủ'],
  ['Nghị quyết', 'NQ/TW', 'Bộ Chính trị'],
] as const;
const CENTRAL_DOCUMENTS = 4000;
export const CITATIONS = 10;
const INDICATORS = 10;

/** Numbers that look random and are the same at every run. */
export function randomOf(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

function pick<T>(list: readonly T[], random: (below: number) => number): T {
  return list[random(list.length)] as T;
}

/** A report of generated words, as the engine would have read it: ten citations, ten figures, six agencies. */
export function generatedReport(index: number): Extraction {
  const random = randomOf(index + 1);
  const province = pick(PROVINCES, random);
  const topic = pick(TOPICS, random);
  const year = 2012 + random(14);
  const date = `${year}-${two(1 + random(12))}-${two(1 + random(28))}`;
  const issuer = `Ủy ban nhân dân tỉnh ${province}`;
  const writer = new Writer();
  const title = `Báo cáo ${index} tình hình ${topic} tỉnh ${province} năm ${year}`;
  writer.line(title);
  const documents = Array.from({ length: CITATIONS }, (_, i) =>
    document(i, province, year, writer, random),
  );
  const names = new Set([
    issuer,
    ...Array.from({ length: 3 }, () => `${pick(BODIES, random)} tỉnh ${province}`),
    pick(CENTRAL_BODIES, random),
    pick(CENTRAL_BODIES, random),
  ]);
  const agencies = [...names].map((name, i) =>
    agency(i, name, name === issuer ? province : null, writer),
  );
  const indicators = Array.from({ length: INDICATORS }, (_, i) =>
    indicator(i, year, writer, random),
  );
  const { text } = writer;
  return {
    id: extractionId(text),
    engine: { name: 'soi', version: 'load' },
    source: {
      url: `https://example.gov.vn/${index}`,
      host: 'example.gov.vn',
      portal: null,
      title,
      attachments: [],
      file: null,
    },
    text,
    blocks: [],
    report: {
      isReport: true,
      confidence: 1,
      kind: pick(KINDS, random),
      number: `${index}/BC-UBND`,
      date,
      published: null,
      publishedFrom: null,
      place: province,
      title,
      issuer,
      superior: null,
      addressees: [],
      signer: null,
      recipients: [],
      period: String(year),
      reasons: [],
    },
    sections: [],
    documents,
    indicators,
    agencies,
    findings: [],
    truncated: [],
    summary: {
      points: [],
      headline: [],
      isEdited: false,
      sentences: [],
      counts: {
        documents: documents.length,
        indicators: indicators.length,
        agencies: agencies.length,
        findings: 0,
      },
    },
  };
}

/** The lines of a report, and where each stands. */
class Writer {
  readonly #lines: string[] = [];
  #length = 0;

  line(quote: string): { start: number; end: number; quote: string } {
    const start = this.#length;
    this.#lines.push(quote);
    this.#length += quote.length + 1;
    return { start, end: start + quote.length, quote };
  }

  get text(): string {
    return this.#lines.join('\n');
  }
}

function document(
  i: number,
  province: string,
  year: number,
  writer: Writer,
  random: (below: number) => number,
): Document {
  // Few documents are cited by very many: the lower the number, the more often.
  const rank = Math.min(
    random(CENTRAL_DOCUMENTS),
    random(CENTRAL_DOCUMENTS),
    random(CENTRAL_DOCUMENTS),
  );
  const [type, symbol, central] = CENTRAL_SYMBOLS[rank % 4] as (typeof CENTRAL_SYMBOLS)[number];
  const local = i >= 7;
  const number = local
    ? `${1 + random(400)}/KH-UBND`
    : symbol.includes('/TW')
      ? `${1 + (rank >> 2)}-${symbol}`
      : `${1 + (rank >> 2)}/${symbol}`;
  const issuer = local ? `Ủy ban nhân dân tỉnh ${province}` : central;
  const said = local ? year - 1 : 2012 + (rank % 13);
  const date = `${said}-${two(1 + (rank % 12))}-${two(1 + ((rank + (random(50) === 0 ? 1 : 0)) % 28))}`;
  const named = local ? 'Kế hoạch' : type;
  const mention = writer.line(`Thực hiện ${named} số ${number} ngày ${date} của ${issuer}`);
  return {
    id: `d${i}`,
    type: named,
    number,
    name: null,
    date,
    year: null,
    issuer,
    subject: null,
    relation: 'implements',
    derivedFrom: { issuer: 'stated', number: 'stated' },
    links: [],
    known: null,
    candidates: [],
    mentions: [{ ...mention, form: 'full', date, issuer, provision: null, relation: 'implements' }],
  };
}

function agency(i: number, name: string, place: string | null, writer: Writer): Agency {
  return {
    id: `a${i}`,
    name,
    shortName: null,
    level: 'province',
    body: 'state',
    place,
    roles: [i === 0 ? 'issuer' : 'mentioned'],
    status: 'active',
    validTo: null,
    successors: [],
    statusAtReport: 'active',
    reform: null,
    succession: [],
    mentions: [writer.line(name)],
  };
}

function indicator(
  i: number,
  year: number,
  writer: Writer,
  random: (below: number) => number,
): Indicator {
  const which = random(SUBJECTS.length);
  const subject = SUBJECTS[which] as string;
  const unit = UNITS[which] as string;
  const value = random(100_000) / 10;
  const sentence = writer.line(`Năm ${year}, ${subject} đạt ${value} ${unit}, đúng tiến độ đề ra.`);
  return {
    id: `i${i}`,
    ...sentence,
    value,
    value2: null,
    decimal: String(value),
    unit,
    kind: 'count',
    qualifier: 'exact',
    role: 'level',
    subject,
    period: String(year),
    place: null,
    agency: null,
    base: null,
    sentence: { start: sentence.start, end: sentence.end },
    cell: null,
  };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
