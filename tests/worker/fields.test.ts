import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '#shared/contract/index.ts';
import * as contract from '#shared/contract/index.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import { documentFields } from '#shared/fields/document.ts';
import type { Fields } from '#shared/fields/field.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { reportFields } from '#shared/fields/report.ts';
import { MAX_INDICATORS } from '../../worker/store/sequences.ts';
import { createShare } from '../../worker/store/shares.ts';
import { sampleExtraction } from '../unit/formats/sample.ts';
import {
  agencyMarkers,
  documentMarkers,
  indicatorMarkers,
  type Markers,
  plainAgency,
  plainDocument,
  plainIndicator,
  plainReport,
  reportMarkers,
} from '../unit/house/markers.ts';
import { call, share } from './call.ts';
import { madeReport } from './made-report.ts';

async function stored(parts: Partial<Extraction>): Promise<void> {
  const sample = sampleExtraction();
  const extraction = { ...sample, documents: [], indicators: [], agencies: [], ...parts };
  await createShare(env.DB, {
    extraction,
    note: null,
    expiresInDays: null,
    visibility: 'public',
    verification: { status: 'verified', checkedAt: null, share: 1, differences: [] },
    idempotency: null,
  });
}

const answer = async (path: string) => (await call(path)).text();

/** The fields that the corpus holds, and how they are told. */
function held<T>(fields: Fields<T>, markers: Markers<T>): [string, (typeof markers)[keyof T]][] {
  return (Object.keys(fields) as (keyof T & string)[])
    .filter((key) => {
      const { corpus } = fields[key];
      return corpus !== 'own' && !('skip' in corpus);
    })
    .map((key) => [key, markers[key]]);
}

describe('the corpus gives back', () => {
  test.each(held(indicatorFields, indicatorMarkers))('a figure’s %s', async (key, { one }) => {
    const figure = { ...plainIndicator, ...one };
    await stored({ indicators: [figure] });
    const { items } = contract.IndicatorPage.parse(JSON.parse(await answer('/v1/indicators')));
    expect((items[0] as unknown as Record<string, unknown>)[key]).toEqual(
      (figure as unknown as Record<string, unknown>)[key],
    );
  });

  test.each(held(agencyFields, agencyMarkers))('an agency’s %s', async (_, { one, told }) => {
    await stored({ agencies: [{ ...plainAgency, ...one }] });
    const { items } = contract.AgencyPage.parse(JSON.parse(await answer('/v1/agencies')));
    const record = await answer(`/v1/agencies/${items[0]?.id}`);
    expect(told.filter((words) => record.includes(words))).not.toEqual([]);
  });

  test.each(held(documentFields, documentMarkers))('a document’s %s', async (_, { one, told }) => {
    await stored({ documents: [{ ...plainDocument, ...one }] });
    const { items } = contract.DocumentPage.parse(JSON.parse(await answer('/v1/documents')));
    const record = await answer(`/v1/documents/${items[0]?.id}`);
    expect(told.filter((words) => record.includes(words))).not.toEqual([]);
  });

  test.each(held(reportFields, reportMarkers))('a report’s %s', async (_, { one, told }) => {
    await stored({ report: { ...plainReport, ...one } });
    const list = await answer('/v1/reports');
    expect(told.filter((words) => list.includes(words))).not.toEqual([]);
  });
});

describe('a fall and a rise of one number', () => {
  test.each(['csv?table=indicators', 'md', 'jsonld', 'json'])(
    'are told apart in .%s',
    async (form) => {
      const written = await Promise.all(
        ['giảm', 'tăng'].map(async (verb) => {
          const { id } = await share({
            text: `Giá trị sản xuất ${verb} 18,4% so với cùng kỳ năm 2024.`,
          });
          return answer(`/s/${id}.${form}`);
        }),
      );
      expect(written[0]).toMatch(/giảm 18,4%|\bdown\b/);
      expect(written[1]).toMatch(/tăng 18,4%|\bup\b/);
    },
  );

  test('are told apart in the list of figures, as JSON and as CSV', async () => {
    for (const verb of ['giảm', 'tăng'])
      await share({
        text: `Giá trị sản xuất ${verb} 18,4% so với cùng kỳ năm 2024.`,
        visibility: 'public',
      });
    const { items } = contract.IndicatorPage.parse(JSON.parse(await answer('/v1/indicators')));
    expect(items.map(({ quote, direction }) => [quote, direction]).sort()).toEqual([
      ['18,4%', 'down'],
      ['18,4%', 'up'],
    ]);
    const csv = await (await call('/v1/indicators', { headers: { Accept: 'text/csv' } })).text();
    expect(csv).toMatch(/,down,/);
    expect(csv).toMatch(/,up,/);
  });
});

test('the CSV of figures keeps its columns where they are', async () => {
  const csv = await (await call('/v1/indicators', { headers: { Accept: 'text/csv' } })).text();
  expect(`${csv.split('\r\n', 1)[0]},`.startsWith(`${KNOWN},`)).toBe(true);
});
/** Append-only. */
const KNOWN =
  'reportId,reportDate,reportIssuer,reportPlace,reportTitle,sharePath,subject,quote,value,value2,unit,kind,qualifier,role,period,place,agency,baseRelation,baseQuote,context,direction,decimal2,scope,periodFrom,contextPeriod,aboutId,stated_unit,scale,statedFrom,baseFigureId,id';

test('figures stored without their unit and direction, as before these were read, are readable', async () => {
  const { id } = madeReport({
    title: 'Báo cáo',
    place: null,
    date: null,
    kind: 'bao-cao',
    documents: [],
    agencies: [],
    indicators: [],
  });
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO shares (id, report_id, token_hash, created_at, visibility)
       VALUES ('s', ?1, '', '2026-01-01', 'public')`,
    ).bind(id),
    env.DB.prepare(
      `INSERT INTO reports (seq, id, reading_id, documents, indicators, agencies, findings, first_shared_at, indexed, share_id)
       VALUES (1, ?1, 'g', 0, 1, 1, 0, '2026-01-01', 1, 's')`,
    ).bind(id),
    env.DB.prepare(
      `INSERT INTO indicators (seq, id, quote, value, decimal, unit, kind, qualifier, role, context, unit_key, place_key)
       VALUES (${MAX_INDICATORS}, 'i0', '8.150.000', 8150000000000, '8150000000000', 'đồng', 'money', 'exact', 'level', '', '', '')`,
    ),
    env.DB.prepare(
      `INSERT INTO agencies (id, name, level, body, status, successors, name_key, folded, reports)
       VALUES ('a_1', 'Sở Cũ', 'province', 'state', 'merged', '["Sở Mới"]', '', '', 1)`,
    ),
  ]);
  const { items } = contract.IndicatorPage.parse(JSON.parse(await answer('/v1/indicators')));
  expect(items[0]).toMatchObject({ quote: '8.150.000', stated: null, direction: null, base: null });
  const agencies = contract.AgencyPage.parse(JSON.parse(await answer('/v1/agencies'))).items;
  expect(agencies[0]).toMatchObject({ name: 'Sở Cũ', successors: ['Sở Mới'], succession: [] });
});
