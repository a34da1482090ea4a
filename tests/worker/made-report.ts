import type {
  Agency,
  Document,
  Extraction,
  Indicator,
  ReportKind,
} from '#shared/contract/index.ts';
import { extractionId } from '#shared/engine/identity.ts';

export interface MadeReport {
  title: string;
  place: string | null;
  date: string | null;
  kind: ReportKind;
  documents: readonly {
    type: string;
    number: string;
    date: string | null;
    issuer: string | null;
  }[];
  agencies: readonly string[];
  indicators: readonly { subject: string; value: number; unit: string; period: string | null }[];
}

/** An extraction as the engine would give it of a report that says just this. */
export function madeReport(made: MadeReport): Extraction {
  const lines: string[] = [];
  let length = 0;
  const put = (quote: string) => {
    const start = length;
    lines.push(quote);
    length += quote.length + 1;
    return { start, end: start + quote.length, quote };
  };
  put(made.title);
  const documents = made.documents.map((one, i): Document => {
    const mention = put(`${one.type} số ${one.number}`);
    return {
      id: `d${i}`,
      ...one,
      name: null,
      year: null,
      subject: null,
      relation: 'implements',
      derivedFrom: { issuer: 'stated', number: 'stated' },
      links: [],
      known: null,
      candidates: [],
      mentions: [
        {
          ...mention,
          form: 'full',
          date: one.date,
          issuer: one.issuer,
          provision: null,
          relation: 'implements',
        },
      ],
    };
  });
  const agencies = made.agencies.map((name, i): Agency => {
    return {
      id: `a${i}`,
      name,
      shortName: null,
      level: 'province',
      body: 'state',
      place: null,
      roles: ['mentioned'],
      status: 'active',
      validTo: null,
      successors: [],
      statusAtReport: 'active',
      reform: null,
      succession: [],
      mentions: [put(name)],
    };
  });
  const indicators = made.indicators.map((one, i): Indicator => {
    const sentence = put(`${one.subject}: ${one.value} ${one.unit}`);
    return {
      id: `i${i}`,
      ...sentence,
      ...one,
      value2: null,
      decimal: String(one.value),
      kind: 'count',
      qualifier: 'exact',
      role: 'level',
      place: null,
      agency: null,
      base: null,
      sentence: { start: sentence.start, end: sentence.end },
      cell: null,
    };
  });
  const text = lines.join('\n');
  return {
    id: extractionId(text),
    engine: { name: 'soi', version: '0' },
    source: {
      url: `https://a.gov.vn/${extractionId(text)}`,
      host: 'a.gov.vn',
      portal: null,
      title: made.title,
      attachments: [],
      file: null,
    },
    text,
    blocks: [],
    report: {
      isReport: true,
      confidence: 1,
      kind: made.kind,
      number: null,
      date: made.date,
      published: null,
      publishedFrom: null,
      place: made.place,
      title: made.title,
      issuer: null,
      superior: null,
      addressees: [],
      signer: null,
      recipients: [],
      period: null,
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
