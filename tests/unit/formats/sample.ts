import type { Agency, Document, Extraction, Indicator } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { extractionId } from '#shared/engine/identity.ts';

/** A small report, written by hand: what an engine would read in it, each quote at its place. */
export function sampleExtraction(changes: Partial<SampleParts> = {}): Extraction {
  const parts: SampleParts = {
    title: 'Kết quả chuyển đổi số quý I năm 2026',
    number: '45/BC-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Quảng Trị',
    resolution: 'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    plan: 'Kế hoạch số 12/KH-UBND',
    figure: '43,58%',
    subject: 'Tỷ lệ hồ sơ trực tuyến',
    url: 'https://quangtri.gov.vn/bao-cao/45?id=1&lang=vi',
    resolutionSubject:
      'một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    ...changes,
  };
  const lines = [
    parts.title,
    `${parts.issuer} báo cáo việc thực hiện ${parts.resolution} về ${parts.resolutionSubject}.`,
    `${parts.subject} đạt ${parts.figure}, theo ${parts.plan}.`,
  ];
  const text = lines.join('\n');
  const quoteOf = (quote: string, from = 0) => {
    const start = text.indexOf(quote, from);
    if (start < 0) throw new Error(`not in the text: ${quote}`);
    return { start, end: start + quote.length, quote };
  };
  const document = (id: string, quote: string, fields: Partial<Document>): Document => ({
    id,
    type: null,
    number: null,
    name: null,
    date: null,
    year: null,
    issuer: null,
    subject: null,
    relation: 'refers',
    derivedFrom: { issuer: null, number: null },
    links: [],
    known: null,
    candidates: [],
    mentions: [
      {
        ...quoteOf(quote),
        form: 'full',
        date: fields.date ?? null,
        issuer: fields.issuer ?? null,
        provision: null,
        relation: fields.relation ?? 'refers',
      },
    ],
    ...fields,
  });
  const documents = [
    document('d1', parts.resolution, {
      type: 'Nghị quyết',
      number: '52-NQ/TW',
      date: '2019-09-27',
      year: 2019,
      issuer: 'Bộ Chính trị',
      subject: parts.resolutionSubject,
      relation: 'implements',
      derivedFrom: { issuer: 'stated', number: 'stated' },
      links: [
        {
          rel: 'search',
          publisher: 'tulieuvankien.dangcongsan.vn',
          href: 'https://tulieuvankien.dangcongsan.vn/tim?q=52-NQ/TW',
          label: 'Tìm',
        },
      ],
    }),
    document('d2', parts.plan, { type: 'Kế hoạch', number: '12/KH-UBND', year: 2026 }),
  ];
  const indicator: Indicator = {
    id: 'i1',
    ...quoteOf(parts.figure),
    value: 43.58,
    value2: null,
    decimal: '43.58',
    unit: '%',
    kind: 'percent',
    qualifier: 'exact',
    role: 'level',
    subject: parts.subject,
    period: '2026-Q1',
    place: 'tỉnh Quảng Trị',
    agency: null,
    base: null,
    sentence: { start: text.indexOf(parts.subject, (lines[0] as string).length), end: text.length },
    cell: null,
  };
  const agency: Agency = {
    id: 'a1',
    name: parts.issuer,
    shortName: 'UBND tỉnh',
    level: 'province',
    body: 'state',
    place: 'tỉnh Quảng Trị',
    roles: ['issuer'],
    status: 'active',
    validTo: null,
    successors: [],
    statusAtReport: 'active',
    reform: null,
    succession: [],
    mentions: [quoteOf(parts.issuer)],
  };
  // Fields that the contract may come to have are as the engine leaves them.
  const read = extract({ text });
  return {
    ...read,
    id: extractionId(text),
    engine: { name: 'soi', version: '1.0.0' },
    source: {
      url: parts.url,
      host: 'quangtri.gov.vn',
      portal: null,
      title: parts.title,
      attachments: [],
      file: null,
    },
    text,
    blocks: [{ start: 0, end: (lines[0] as string).length, kind: 'title', level: 1 }],
    report: {
      ...read.report,
      isReport: true,
      confidence: 0.9,
      kind: 'bao-cao',
      number: parts.number,
      date: '2026-04-02',
      place: 'Quảng Trị',
      title: parts.title,
      issuer: parts.issuer,
      superior: null,
      addressees: ['Chính phủ'],
      signer: { name: 'Nguyễn Văn A', position: 'Phó Chủ tịch', onBehalfOf: parts.issuer },
      recipients: ['Như trên'],
      period: '2026-Q1',
      reasons: [],
    },
    sections: [],
    documents,
    indicators: [indicator],
    agencies: [agency],
    findings: [
      {
        id: 'f1',
        code: 'future-document',
        severity: 'warning',
        message: 'Kế hoạch số 12/KH-UBND không ghi ngày.',
        evidence: [quoteOf(parts.plan)],
        data: {},
      },
    ],
    summary: {
      points: [
        {
          ...quoteOf(lines[2] as string),
          kind: 'result',
          section: null,
          indicators: [],
          documents: [],
          byReader: false,
        },
      ],
      headline: [],
      isEdited: false,
      sentences: [quoteOf(lines[2] as string)],
      counts: { documents: 2, indicators: 1, agencies: 1, findings: 1 },
    },
  };
}

interface SampleParts {
  title: string;
  number: string;
  issuer: string;
  resolution: string;
  plan: string;
  figure: string;
  subject: string;
  url: string;
  resolutionSubject: string;
}
