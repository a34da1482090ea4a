import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read as readBook, utils } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FORMAT_NAMES, helpText, readOptions, UsageError } from '../../../scripts/soi/options.ts';

const SOI = fileURLToPath(new URL('../../../scripts/soi.mjs', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../files/samples/report.doc', import.meta.url));
/** A thread and the engine start within seconds even where all cores are taken. */
const LOADED_MS = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soi-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in the test's folder. */
async function soi(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [SOI, ...args], { cwd: folder });
  const out: string[] = [];
  const told: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, out: out.join(''), told: told.join('') };
}

function report(name: string, households: number) {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Báo cáo</title><article><h1>Báo cáo kết quả giảm nghèo năm 2024</h1>
    <p>Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh Lào Cai, năm 2024 toàn tỉnh có ${households} hộ
    thoát nghèo, tăng 5% so với năm 2023.</p>
    <p>Tuy nhiên, kết quả giảm nghèo chưa đồng đều giữa các xã, nguồn lực đầu tư còn hạn chế, một bộ phận người dân
    còn trông chờ vào hỗ trợ của Nhà nước.</p>
    <p>Thời gian tới, Ủy ban nhân dân tỉnh tiếp tục chỉ đạo các xã rà soát hộ nghèo, lồng ghép các nguồn vốn và
    đẩy mạnh đào tạo nghề cho lao động nông thôn.</p></article>`,
  );
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const rows = (file: string) => read(file).trim().split('\r\n').slice(1);

describe('soi read', { timeout: LOADED_MS }, () => {
  test('a report a line, in the order of the names, and nothing of a file that cannot be read', async () => {
    report('b.html', 20);
    report('a/c.html', 30);
    writeFileSync(join(folder, 'empty.html'), '');
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([1, 0, 2, 0, 3]));
    const { code, out, told } = await soi(['read', 'b.html', '.', '--language', 'en']);
    const lines = out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).text.match(/có (\d+) hộ/)?.[1])).toEqual([
      '20',
      '30',
    ]);
    expect(code).toBe(1);
    expect(told).toContain('not read: empty.html: The file is empty.');
    expect(told).toContain('not read: picture.txt: Soi does not know this kind of file');
    expect(told).toContain('2 sources read');
  });

  test('files of other kinds are read by their readers, and say what they are', async () => {
    copyFileSync(SAMPLE, join(folder, 'bao-cao.doc'));
    const { code, out } = await soi(['read', '.']);
    expect(code).toBe(0);
    const { source, text } = JSON.parse(out);
    expect(source.file).toMatchObject({ name: 'bao-cao.doc', kind: 'doc' });
    expect(text.length).toBeGreaterThan(100);
  });

  test('patterns, lists on standard input, and names that lead nowhere', async () => {
    report('x1.html', 1);
    report('x2.html', 2);
    const { code, out, told } = await soi(['read', '-'], 'x*.html\nnone.html\n');
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(told).toContain('none.html: không có tệp hay thư mục này');
    expect(code).toBe(1);
  });

  test('links to files count as files; one that leads nowhere is named', async () => {
    report('far/a.html', 7);
    mkdirSync(join(folder, 'in'));
    symlinkSync(join(folder, 'far/a.html'), join(folder, 'in/link.html'));
    symlinkSync(join(folder, 'far/gone.html'), join(folder, 'in/lost.html'));
    const { code, out, told } = await soi(['read', 'in']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(told).toContain('in/lost.html: không có tệp hay thư mục này');
    expect(code).toBe(1);
  });

  test('only portals are fetched', async () => {
    const { code, told } = await soi(['read', 'http://127.0.0.1/', 'https://example.com/x']);
    expect(code).toBe(1);
    expect(told.match(/không đọc được/g)).toHaveLength(2 + 1);
  });

  test.each([
    // References hold the cited plan too, once.
    ['csl', 3, (text: string) => JSON.parse(text).length],
    ['csv', 2, (text: string) => text.trim().split('\r\n').length - 1],
  ])('%s on standard output holds all reports in one', async (format, expected, count) => {
    report('a.html', 1);
    report('b.html', 2);
    const { code, out } = await soi(['read', 'a.html', 'b.html', '--format', format]);
    expect(code).toBe(0);
    expect(count(out)).toBe(expected);
  });

  test('one workbook of a folder, made anew when there is more, and left alone when there is not', async () => {
    report('in/a.html', 1);
    const call = ['read', 'in', '--format', 'xlsx', '--out', 'out'];
    const values = () => {
      const book = readBook(readFileSync(join(folder, 'out/reports.xlsx')), { type: 'buffer' });
      const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Số liệu'] ?? {});
      return rows.filter(({ role }) => role === 'level').map(({ value }) => value);
    };
    expect((await soi(call)).code).toBe(0);
    expect(values()).toEqual([1]);
    const before = statSync(join(folder, 'out/reports.xlsx')).mtimeMs;
    await soi(call);
    expect(statSync(join(folder, 'out/reports.xlsx')).mtimeMs).toBe(before);
    report('in/b.html', 2);
    await soi(call);
    expect(values()).toEqual([1, 2]);
  });

  test('all tables of a folder; run again, nothing is read twice and what is new is added', async () => {
    report('in/a.html', 1);
    report('in/b.html', 2);
    const call = ['read', 'in', '--format', 'csv', '--table', 'all', '--out', 'out'];
    expect((await soi(call)).code).toBe(0);
    const before = read('out/indicators.csv');
    expect(rows('out/documents.csv')).toHaveLength(2);
    const again = await soi(call);
    expect(again.told).toContain('bỏ qua 2 đã xong');
    expect(read('out/indicators.csv')).toBe(before);
    report('in/c.html', 3);
    await soi(call);
    expect(read('out/indicators.csv').startsWith(before)).toBe(true);
    expect(rows('out/documents.csv')).toHaveLength(3);
  });

  test('a run that was cut in the middle of a line goes on where it was', async () => {
    for (const [i, name] of ['a', 'b', 'c'].entries()) report(`in/${name}.html`, i + 1);
    const call = ['read', 'in', '--format', 'csv', '--out', 'out'];
    await soi([...call, '--today', '2024-12-31']);
    const whole = read('out/documents.csv');
    const journal = read('out/soi-run.ndjson').split('\n');
    writeFileSync(
      join(folder, 'out/soi-run.ndjson'),
      `${journal[0]}\n${journal[1]}\n{"name":"in/b`,
    );
    appendFileSync(join(folder, 'out/documents.csv'), 'half a row');
    const { told } = await soi([...call, '--today', '2024-12-31']);
    expect(told).toContain('bỏ qua 1 đã xong');
    expect(read('out/documents.csv')).toBe(whole);
  });

  test('a file that changed is read again, in its place', async () => {
    report('in/a.html', 1);
    report('in/b.html', 2);
    const call = ['read', 'in', '--format', 'md', '--out', 'out'];
    await soi(call);
    report('in/a.html', 4321);
    const { told } = await soi(call);
    expect(told).toContain('bỏ qua 1 đã xong');
    const files = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.md'));
    expect(files).toHaveLength(2);
    expect(read('out/in-a.html.md')).toContain('4321 hộ');
  });

  test('a folder of another run is left alone', async () => {
    report('a.html', 1);
    await soi(['read', 'a.html', '--format', 'csv', '--out', 'out']);
    const before = read('out/documents.csv');
    const { code, told } = await soi(['read', 'a.html', '--format', 'ris', '--out', 'out']);
    expect(code).toBe(2);
    expect(told).toContain('lần chạy khác');
    expect(read('out/documents.csv')).toBe(before);
  });
});

describe('soi', { timeout: LOADED_MS }, () => {
  test('summary tells what the page reports, with its numbers', async () => {
    report('a.html', 215);
    const { code, out } = await soi(['summary', 'a.html']);
    expect(code).toBe(0);
    expect(out).toContain('215 hộ');
  });

  test('explain names the rules behind what was read, of the whole text or of one sentence', async () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'Năm 2025, tỉnh có khoảng 37 hợp tác xã. Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019.',
    );
    const whole = await soi(['explain', 'a.txt']);
    expect(whole.code).toBe(0);
    expect(whole.out).toContain('số liệu “khoảng 37 hợp tác xã”');
    expect(whole.out).toContain('quy tắc: about');
    expect(whole.out).toContain('52-NQ/TW');
    const sentence = await soi(['explain', 'a.txt', '--at', '37 hợp tác xã', '--language', 'en']);
    expect(sentence.out).toMatch(/^Sentence \(0–\d+\)\nNăm 2025, tỉnh có khoảng 37 hợp tác xã\.\n/);
    expect(sentence.out).toMatch(
      /Rules that answered\n(?:.*\n)*? {2}about {2}\(indicators\.qualifier/,
    );
    expect(sentence.out).not.toContain('52-NQ/TW');
  });

  test('explain of words that the text does not hold says so', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Năm 2025, tỉnh có 37 hợp tác xã.');
    const { code, out, told } = await soi(['explain', 'a.txt', '--at', '38 hợp tác xã']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toBe('Văn bản không có “38 hợp tác xã”.\n');
  });

  describe('compare', () => {
    const told = (day: string, year: number, households: number) =>
      `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 12/BC-UBND\nTân Lập, ${day}\nBÁO CÁO\nGiảm nghèo\nNăm ${year}, xã có ${households} hộ nghèo.`;
    beforeEach(() => {
      writeFileSync(join(folder, 'new.txt'), told('ngày 10 tháng 12 năm 2025', 2025, 150));
      writeFileSync(join(folder, 'old.txt'), told('ngày 10 tháng 12 năm 2024', 2024, 200));
    });

    test('puts the earlier report first, whichever was named first', async () => {
      const { code, out } = await soi(['compare', 'new.txt', 'old.txt']);
      expect(code).toBe(0);
      expect(out).toContain(
        '| hộ nghèo | 200 hộ nghèo · 2024 | 150 hộ nghèo · 2025 | −50 hộ nghèo (−25 %) |',
      );
      expect((await soi(['compare', 'old.txt', 'new.txt'])).out).toBe(out);
    });

    test('is written as data too', async () => {
      const { out } = await soi(['compare', 'old.txt', 'new.txt', '--format', 'json']);
      expect(JSON.parse(out).figures[0]).toMatchObject({
        before: { value: 200 },
        after: { value: 150 },
        change: { by: -50, percent: -25 },
      });
      const { out: table } = await soi(['compare', 'old.txt', 'new.txt', '--format', 'csv']);
      expect(table.split('\r\n')[1]).toMatch(/^figure,hộ nghèo,200 hộ nghèo,150 hộ nghèo,/);
    });

    test('one that cannot be read is named', async () => {
      const { code, told: said } = await soi(['compare', 'old.txt', 'none.txt']);
      expect(code).toBe(1);
      expect(said).toBe('không đọc được none.txt: không có tệp hay thư mục này\n');
    });
  });

  test('a call that is not understood says what would be, and ends with 2', async () => {
    const { code, told } = await soi(['fly']);
    expect(code).toBe(2);
    expect(told).toContain('Không có lệnh “fly”');
  });
});

describe('options', () => {
  test.each([
    [['read', 'a', '--format', 'pdf'], /--format: pdf .*ndjson, xlsx, csv/],
    [['read', 'a', '--jobs', 'many', '--language', 'en'], /--jobs: many cannot/],
    [['read', 'a', '--today', '2024-02-31'], /--today/],
    [['read', 'a', '--table', 'all', '--format', 'csv'], /--out/],
    [['read', 'a', '--frmat', 'csv'], /Không hiểu/],
  ])('%j is refused', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
    expect(() => readOptions(args)).toThrow(UsageError);
  });

  test('help names every format and option in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      for (const name of [...FORMAT_NAMES, '--out', '--jobs', '--table', '--today', '--pause'])
        expect(helpText(language)).toContain(name);
  });
});
