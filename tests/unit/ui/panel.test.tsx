import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Language } from '#shared/contract/index.ts';
import { PanelView } from '#shared/ui/PanelView.tsx';
import { countBySection, groupFigures } from '#shared/ui/panel/FiguresTab.tsx';
import { applyFilter, NO_FILTER, searchWords } from '#shared/ui/panel/useFilters.ts';
import { nextMark } from '#shared/ui/panel/usePanelKeys.ts';
import {
  FAILURE_CODES,
  type PanelState,
  type ReadyState,
  type ViewActions,
} from '#shared/ui/types.ts';
import { extraction } from '../../fixtures/extraction.ts';
import { wordsOf } from './render.tsx';

const ready: ReadyState = {
  kind: 'ready',
  extraction,
  notes: [],
  selection: null,
  readBy: { place: 'server', host: 'soi.example' },
  save: 'unsaved',
  share: { kind: 'none' },
  hiddenKinds: [],
  formats: [{ id: 'csv', label: 'CSV' }],
};
const nothing = () => {};
const everything: ViewActions = {
  onShow: nothing,
  onShowSpan: nothing,
  onSave: nothing,
  onExport: nothing,
  onShare: nothing,
  onRetry: nothing,
  onReadOnDevice: nothing,
  onReadAnyway: nothing,
  onAskPermission: nothing,
  onLanguage: nothing,
  onToggleKind: nothing,
  onCopy: nothing,
};
const panel = (state: PanelState, actions = everything, language: Language = 'vi') =>
  renderToString(<PanelView state={state} language={language} actions={actions} />);

describe('the panel', () => {
  test.each<[string, PanelState, readonly string[]]>([
    [
      'on a site that is no portal says that it reads only when asked',
      { kind: 'not-a-portal', host: 'example.com', canAsk: true },
      ['Trang này Soi không tự đọc', 'Đọc trang example.com'],
    ],
    [
      'on a page that is no report says why, and offers to read it',
      { kind: 'not-a-report', title: 'Trang chủ', reasons: ['home-page'] },
      ['Có vẻ đây không phải báo cáo', 'Đây là trang chủ của cổng.', 'Vẫn đọc trang này'],
    ],
    [
      'while reading says how far it is',
      { kind: 'reading', title: 'Báo cáo', step: 'sending' },
      ['Đang gửi đi đọc'],
    ],
    [
      'when the server is away offers to try again and to read here',
      { kind: 'failed', code: 'api-away', detail: null, canRetry: true, canReadOnDevice: true },
      ['Máy chủ đọc báo cáo không trả lời.', 'Thử lại', 'Đọc trên máy này'],
    ],
    [
      'when a page is read shows head, points to check, counts and lists',
      ready,
      [
        'đọc tại soi.example',
        'số 215/BC-UBND',
        '3 điều cần lưu ý',
        'Văn bản 8',
        'Số liệu 33',
        'Tóm tắt 3',
        'Báo cáo số 215/BC-UBND ngày 15/11/2023 của Ủy ban nhân dân tỉnh Bắc Kạn gửi Bộ Khoa học và Công nghệ',
        'Kết quả Có 2.566/2.175 người',
        'Đề xuất, kiến nghị Đề nghị Bộ Khoa học và Công nghệ',
        'Sao chép tóm tắt',
        'Chia sẻ',
      ],
    ],
  ])('%s', (_, state, expected) => {
    const words = wordsOf(panel(state));
    for (const part of expected) expect(words).toContain(part);
  });

  test.each(FAILURE_CODES)('has words for the failure %s', (code) => {
    const state: PanelState = {
      kind: 'failed',
      code,
      detail: null,
      canRetry: false,
      canReadOnDevice: false,
    };
    expect(wordsOf(panel(state))).toMatch(/Chưa đọc được trang .+\./);
    expect(wordsOf(panel(state))).not.toContain('Thử lại');
  });

  test('offers nothing that its surroundings cannot do', () => {
    const markup = panel(ready, {});
    expect(markup).not.toContain('panel-foot"><button');
    expect(wordsOf(markup)).not.toContain('Sao chép trích dẫn');
  });

  test('has one tab stop for all tabs', () => {
    const tabs = [...panel(ready).matchAll(/role="tab"[^>]*tabindex="(-?\d)"/g)].map(
      ([, at]) => at,
    );
    expect(tabs).toEqual(['0', '-1', '-1', '-1', '-1', '-1']);
  });

  test('says in English what it says in Vietnamese', () => {
    const words = wordsOf(panel(ready, everything, 'en'));
    expect(words).toContain('3 points to check');
    expect(words).toContain('Proposals and requests Đề nghị Bộ');
    expect(words).not.toContain('Điều cần lưu ý');
  });
});

describe('what of a page was not read', () => {
  const prose =
    'Kết quả này được bảy xã báo về trong tháng và chưa được đoàn kiểm tra xem lại lần nào. ';
  const outside = {
    reason: 'outside',
    text: prose.repeat(8).trim(),
    lines: 1,
    characters: 703,
  } as const;
  const links = { reason: 'links', text: 'Trang chủ', lines: 57, characters: 900 } as const;
  const short = { ...ready, extraction: { ...extraction, text: extraction.text.slice(0, 2000) } };

  test('is told where it is much, with why', () => {
    const words = wordsOf(panel({ ...short, dropped: [outside, links] }));
    expect(words).toContain('Không đọc 1 dòng chữ khác của trang');
    expect(words).toContain('Ngoài bài viết');
    expect(words).toContain(prose.trim());
    expect(words).toContain('Liên kết · 57 dòng');
    const english = wordsOf(panel({ ...short, dropped: [outside] }, everything, 'en'));
    expect(english).toContain('1 other line of the page not read');
  });

  test.each([
    ['nothing', []],
    ['menus', [links]],
    ['other articles', [{ ...outside, reason: 'related' }]],
    ['a notice of the site', [{ ...outside, text: prose.trim(), characters: prose.length - 1 }]],
    ['short lines', [{ ...outside, text: 'ĐT: 0255.3822.123\n'.repeat(60) }]],
  ] as const)('is not told of %s', (_, dropped) => {
    expect(wordsOf(panel({ ...short, dropped }))).not.toContain('Không đọc');
  });
});

test('filters narrow by words without accents, group, section and finding together', () => {
  const listed = [
    {
      item: 'a',
      groups: ['issues'],
      sections: [0],
      hasFinding: true,
      words: searchWords(['Kế hoạch 190-KH/TU']),
    },
    {
      item: 'b',
      groups: ['issues'],
      sections: [1],
      hasFinding: false,
      words: searchWords(['Kế hoạch 471/KH-UBND']),
    },
    {
      item: 'c',
      groups: ['refers'],
      sections: [1],
      hasFinding: true,
      words: searchWords(['Chỉ thị 16/CT-TTg']),
    },
  ];
  const left = (changes: Partial<typeof NO_FILTER>) =>
    applyFilter(listed, { ...NO_FILTER, ...changes })
      .map(({ item }) => item)
      .join('');
  expect(left({})).toBe('abc');
  expect(left({ query: 'ke hoach' })).toBe('ab');
  expect(left({ query: 'chi thi 16' })).toBe('c');
  expect(left({ group: 'issues' })).toBe('ab');
  expect(left({ section: 1 })).toBe('bc');
  expect(left({ onlyFindings: true })).toBe('ac');
  expect(left({ query: 'ke', section: 1, group: 'issues' })).toBe('b');
});

test('figures stand under their headings, a table as one', () => {
  const groups = groupFigures(extraction, extraction.indicators, 'vi');
  const counts = countBySection(
    extraction,
    extraction.indicators.map((item) => ({
      item,
      groups: [],
      sections: [],
      hasFinding: false,
      words: '',
    })),
  );
  expect(groups.map((group) => [group.title, counts.get(group.key)])).toEqual([
    ['1. Phát triển doanh nghiệp, hợp tác xã', 9],
    ['2. Lao động, an sinh xã hội', 5],
    ['3. Kinh tế số', 18],
    ['III. PHƯƠNG HƯỚNG, KIẾN NGHỊ', 1],
  ]);
});

test('keys step through the marks of a kind in reading order and go round', () => {
  const at = (mention: number): ReadyState => ({
    ...ready,
    selection: { kind: 'document', id: 'd1', mention },
  });
  expect(nextMark(ready, 'document', 1)).toEqual({ kind: 'document', id: 'd1', mention: 0 });
  expect(nextMark(at(1), 'document', 1)).toEqual({ kind: 'document', id: 'd2', mention: 0 });
  expect(nextMark(at(0), 'document', -1)).toEqual({ kind: 'document', id: 'd1', mention: 3 });
  expect(nextMark(at(3), 'document', 1)).toEqual({ kind: 'document', id: 'd1', mention: 0 });
});
