import { describe, expect, test } from 'vitest';
import type { Extraction } from '#shared/contract/index.ts';
import * as contract from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import { documentFields } from '#shared/fields/document.ts';
import { type Fields, VIEWS } from '#shared/fields/field.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { csvColumns } from '#shared/fields/outlets.ts';
import { reportFields } from '#shared/fields/report.ts';
import { pointFields, summaryFields } from '#shared/fields/summary.ts';
import { findFormat } from '#shared/formats/index.ts';
import { sampleExtraction } from '../formats/sample.ts';
import {
  agencyMarkers,
  documentMarkers,
  indicatorMarkers,
  type Markers,
  plainAgency,
  plainDocument,
  plainIndicator,
  plainPoint,
  plainReport,
  pointMarkers,
  reportMarkers,
} from './markers.ts';
import {
  agencyOutlets,
  documentOutlets,
  holding,
  indicatorOutlets,
  type Outlets,
  pointOutlets,
  reportOutlets,
} from './outlets.tsx';

interface Part<T> {
  readonly keys: readonly string[];
  readonly fields: Fields<T>;
  readonly plain: T;
  readonly markers: Markers<T>;
  readonly outlets: Outlets;
  hold(thing: T): Extraction;
}

describe.each([
  [
    'document',
    {
      keys: Object.keys(contract.Document.shape),
      fields: documentFields,
      plain: plainDocument,
      markers: documentMarkers,
      outlets: documentOutlets,
      hold: holding.document,
    },
  ],
  [
    'indicator',
    {
      keys: Object.keys(contract.Indicator.shape),
      fields: indicatorFields,
      plain: plainIndicator,
      markers: indicatorMarkers,
      outlets: indicatorOutlets,
      hold: holding.indicator,
    },
  ],
  [
    'agency',
    {
      keys: Object.keys(contract.Agency.shape),
      fields: agencyFields,
      plain: plainAgency,
      markers: agencyMarkers,
      outlets: agencyOutlets,
      hold: holding.agency,
    },
  ],
  [
    'report',
    {
      keys: Object.keys(contract.Report.shape),
      fields: reportFields,
      plain: plainReport,
      markers: reportMarkers,
      outlets: reportOutlets,
      hold: holding.report,
    },
  ],
  [
    'point',
    {
      keys: Object.keys(contract.SummaryPoint.shape),
      fields: pointFields,
      plain: plainPoint,
      markers: pointMarkers,
      outlets: pointOutlets,
      hold: holding.point,
    },
  ],
] as [string, Part<unknown>][])('every field of the %s', (_, part) => {
  walk(part);
});

function walk<T>({ keys, fields, plain, markers, outlets, hold }: Part<T>): void {
  test('has a row with its words', () => {
    expect(Object.keys(fields).sort()).toEqual([...keys].sort());
    for (const { label } of rowsOf(fields)) expect(label.vi && label.en).toBeTruthy();
  });

  test('says why, where an outlet does not show it', () => {
    const reasons = rowsOf(fields).flatMap((field) =>
      [...VIEWS.map((view) => field[view]), field.csv, field.corpus].flatMap((way) =>
        typeof way === 'object' && 'skip' in way ? [way.skip] : [],
      ),
    );
    expect(reasons.filter((why) => why.length < 8)).toEqual([]);
  });

  const claims = rowsOf(fields).flatMap(({ key, ...field }) =>
    VIEWS.flatMap((view) => (typeof field[view] === 'string' ? [[view, key] as const] : [])),
  );
  test.each(claims)('the %s says its %s wherever it is drawn', async (view, key) => {
    const { one, other, told } = markers[key];
    const drawn = Object.entries(outlets[view] ?? {});
    expect(drawn.length).toBeGreaterThan(0);
    for (const [place, draw] of drawn) {
      const marked = await draw(hold({ ...plain, ...one }));
      const plainly = await draw(hold({ ...plain, ...other }));
      const found = told.filter((words) => marked.includes(words) && !plainly.includes(words));
      expect([place, found.length > 0 ? 'says it' : `nothing of ${told}`]).toEqual([
        place,
        'says it',
      ]);
    }
  });

  const inCsv = rowsOf(fields).flatMap(({ key, csv }) =>
    'skip' in csv ? [] : csv.map(({ name }) => [name, key] as const),
  );
  test.each(inCsv)('the CSV says in “%s” its %s', async (name, key) => {
    const { one, other, told } = markers[key];
    const marked = await outlets.csv(hold({ ...plain, ...one }));
    const plainly = await outlets.csv(hold({ ...plain, ...other }));
    expect(marked[name]).not.toBe(plainly[name]);
    expect(told.some((words) => marked[name]?.includes(words))).toBe(true);
  });
}

function rowsOf<T>(fields: Fields<T>) {
  return (Object.keys(fields) as (keyof T)[]).map((key) => ({ key, ...fields[key] }));
}

/** The columns as scripts know them: a name is never taken away or moved, new ones come last. */
const COLUMNS = {
  documents:
    'reportId,reportNumber,reportDate,reportIssuer,reportTitle,reportUrl,id,type,number,name,date,year,issuer,issuerFrom,subject,relation,mentions,quote,start,end,knownStatus,link,linkRel,numberFrom,knownTitle,repealedBy,candidates,reportKind,reportPeriod,reportPlace',
  indicators:
    'reportId,reportNumber,reportDate,reportIssuer,reportTitle,reportUrl,id,subject,quote,value,value2,unit,kind,qualifier,role,period,place,agency,baseRelation,baseQuote,table,tableRow,tableColumn,tableHeaders,start,end,direction,decimal2,scope,periodFrom,contextPeriod,aboutId,stated_unit,scale,statedFrom,baseFigureId,reportKind,reportPeriod,reportPlace',
  agencies:
    'reportId,reportNumber,reportDate,reportIssuer,reportTitle,reportUrl,id,name,shortName,level,body,place,roles,status,validTo,successors,mentions,quote,start,end,statusAtReport,reformNumber,reformEffective,succession,reportKind,reportPeriod,reportPlace',
  points:
    'reportId,reportNumber,reportDate,reportIssuer,reportTitle,reportUrl,kind,quote,section,indicators,documents,start,end,reportKind,reportPeriod,reportPlace',
} as const;

test.each(Object.entries(COLUMNS))(
  'the CSV of %s only ever grows at its end',
  async (table, known) => {
    const items = [{ extraction: sampleExtraction() }];
    const written = await findFormat('csv')?.write(items, { table: table as keyof typeof COLUMNS });
    expect(`${written?.split('\r\n', 1)[0]},`.startsWith(`${known},`)).toBe(true);
  },
);

test('every part of a summary has a row that says where it goes', () => {
  expect(Object.keys(summaryFields).sort()).toEqual(Object.keys(contract.Summary.shape).sort());
  for (const { label, ...field } of rowsOf(summaryFields)) {
    expect(label.vi && label.en).toBeTruthy();
    for (const view of VIEWS) expect(field[view]).toBeTruthy();
  }
});

test('no two columns of a table have one place', () => {
  const reports = csvColumns(reportFields).map(({ at }) => at);
  for (const fields of [
    documentFields,
    indicatorFields,
    agencyFields,
    pointFields,
  ] as Fields<unknown>[]) {
    const places = [...csvColumns(fields).map(({ at }) => at), ...reports, -60, -10];
    expect(new Set(places).size).toBe(places.length);
  }
});

describe('a table in millions', () => {
  const html = `<h1>Báo cáo thu ngân sách</h1><p>Sở Tài chính tỉnh Quảng Trị báo cáo thu ngân sách năm 2024 như sau.</p>
    <table><caption>Đơn vị tính: triệu đồng</caption>
    <tr><th>Nội dung</th><th>Dự toán</th><th>Thực hiện</th></tr>
    <tr><td>Thu nội địa</td><td>8.150.000</td><td>7.600.000</td></tr>
    <tr><td>Thu khác</td><td>410.000</td><td>433.000</td></tr></table>`;
  const read = extract({ html });
  const figure = read.indicators.find(({ quote }) => quote === '8.150.000');

  test.each(VIEWS.filter((view) => view !== 'references'))(
    'is one wherever the %s shows it',
    async (view) => {
      expect(figure?.value).toBe(8_150_000e6);
      const alone = { ...read, indicators: figure ? [figure] : [] };
      for (const [place, draw] of Object.entries(indicatorOutlets[view] ?? {})) {
        const drawn = (await draw(alone)).replaceAll('\\', '');
        expect([place, drawn.includes('8.150.000')]).toEqual([place, true]);
        expect([place, drawn.includes('triệu đồng')]).toEqual([place, true]);
        expect([place, /8\.150\.000(<[^>]*>|\s)*\(?đồng/.test(drawn)]).toEqual([place, false]);
      }
    },
  );
});
