import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Attachment } from '#shared/contract/index.ts';
import { MAX_FILE_BYTES } from '#shared/contract/limits.ts';
import { FileError } from '#shared/files/file-error.ts';
import { pageList } from '#shared/ui/panel/FileStates.tsx';
import { download } from '../../extension/attachments/download.ts';
import { fileTitle, troubleOf } from '../../extension/attachments/read-file.ts';
import { CallError } from '../../extension/messaging/result.ts';
import { fileLinks } from '../../extension/page/attachments.ts';
import type { PageState } from '../../extension/page/state.ts';
import { FileReadings, type FileTools } from '../../extension/panel/file-readings.ts';
import { offer } from '../../extension/panel/use-files.ts';
import { extraction } from '../fixtures/extraction.ts';

const PAGE = 'https://so.a.gov.vn/bao-cao/1';
const FILE: Attachment = { href: 'https://so.a.gov.vn/f.pdf', label: 'Báo cáo', kind: 'pdf' };

afterEach(() => vi.unstubAllGlobals());

describe('a download', () => {
  const answer = (body: BodyInit | null, init: ResponseInit = {}, url = FILE.href) => {
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  const fetched = (response: () => Response | Promise<Response>) => {
    const fetch = vi.fn(async (_address: string, _init?: RequestInit) => response());
    vi.stubGlobal('fetch', fetch);
    return fetch;
  };
  const take = (address = FILE.href, signal = new AbortController().signal) => {
    const seen: (number | null)[][] = [];
    const onProgress = (...far: (number | null)[]) => seen.push(far);
    return { seen, done: download({ address, page: PAGE, signal, onProgress }) };
  };
  const code = (done: Promise<unknown>) =>
    done.then(
      () => null,
      (error: FileError) => error.code,
    );

  test('brings the bytes, as the page’s own session sees them, and says how far it is', async () => {
    const fetch = fetched(() => answer('abc', { headers: { 'content-length': '3' } }));
    const { seen, done } = take();
    expect([...(await done)]).toEqual([97, 98, 99]);
    expect(seen).toEqual([
      [0, 3],
      [3, 3],
    ]);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'include' });
  });

  test.each<[what: string, response: () => Response, code: string]>([
    ['is gone', () => answer('', { status: 404 }), 'not-found'],
    ['is refused', () => answer('', { status: 403 }), 'refused'],
    ['fails at the portal', () => answer('', { status: 500 }), 'no-answer'],
    ['ended at another site', () => answer('%PDF-', {}, 'https://khac.example/f.pdf'), 'elsewhere'],
    [
      'is announced too long',
      () => answer('a', { headers: { 'content-length': `${MAX_FILE_BYTES + 1}` } }),
      'too-large',
    ],
    ['is too long unannounced', () => answer(new Uint8Array(MAX_FILE_BYTES + 1)), 'too-large'],
  ])('that %s', async (_what, response, expected) => {
    fetched(response);
    expect(await code(take().done)).toBe(expected);
  });

  test('from another portal goes without the reader’s session, and none asks for its redirects', async () => {
    const other = 'https://van-ban.b.gov.vn/f.pdf';
    const fetch = fetched(() => answer('%PDF-', {}, other));
    await take(other).done;
    expect(fetch.mock.calls.map(([url, init]) => [url, init?.credentials, init?.redirect])).toEqual(
      [[other, 'omit', 'follow']],
    );
  });

  test.each<[leads: string, to: string, code: string | null]>([
    ['on within the portal', 'https://so.a.gov.vn/g.pdf', null],
    ['to another portal', 'https://van-ban.b.gov.vn/f.pdf', null],
    ['out of the portals', 'https://khac.example/f.pdf', 'elsewhere'],
  ])('that leads %s takes no session there', async (_leads, to, expected) => {
    const sent = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    const answers = [sent, answer('%PDF-', {}, to)];
    const fetch = fetched(() => answers.shift() as Response);
    expect(await code(take().done)).toBe(expected);
    expect(fetch.mock.calls.map(([, init]) => [init?.credentials, init?.redirect])).toEqual([
      ['include', 'manual'],
      ['omit', 'follow'],
    ]);
  });

  test('that fails is looked after without the session', async () => {
    const fetch = fetched(() => Promise.reject(new TypeError('failed')));
    expect(await code(take('https://van-ban.b.gov.vn/f.pdf').done)).toBe('no-answer');
    expect(fetch.mock.calls.map(([, init]) => init?.credentials)).toEqual(['omit', 'omit']);
  });

  test('of another site is never asked for', async () => {
    const fetch = fetched(() => answer('%PDF-'));
    expect(await code(take('https://khac.example/f.pdf').done)).toBe('elsewhere');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('without a network says so', async () => {
    fetched(() => Promise.reject(new TypeError('failed')));
    vi.stubGlobal('navigator', { onLine: false });
    expect(await code(take().done)).toBe('offline');
  });

  test('that is stopped is no failure of the file', async () => {
    const controller = new AbortController();
    fetched(() => {
      controller.abort();
      return Promise.reject(new DOMException('stopped', 'AbortError'));
    });
    await expect(take(FILE.href, controller.signal).done).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('the readings of a panel', () => {
  const text = {
    snapshot: { text: 'Báo cáo', url: FILE.href, title: 'Báo cáo' },
    words: {
      kind: 'pdf' as const,
      read: {
        kind: 'text' as const,
        text: 'Báo cáo',
        pages: [{ start: 0, page: 1 }],
        pageCount: 1,
        pagesRead: 1,
        blankPages: [],
        isConverted: false,
        ocr: null,
      },
    },
    view: {
      ...FILE,
      kind: 'pdf' as const,
      pages: null,
      pageCount: null,
      blankPages: [],
      isConverted: false,
      remark: null,
    },
  };
  const readings = (tools: Partial<FileTools>) => {
    const all: FileTools = {
      fetchText: async () => text,
      extractText: async ({ view }) => ({ extraction, dropped: [], by: 'api', view }),
      troubleOf,
      ...tools,
    };
    return new FileReadings(
      () => undefined,
      async () => all,
    );
  };

  test('go from the file to what is read in it, and back to the page', async () => {
    const files = readings({});
    await files.read('1', FILE, PAGE);
    expect(files.of('1')).toMatchObject({ kind: 'ready', by: 'api', place: null });
    expect(files.of('2')).toBeNull();
    files.show('1', { start: 1, end: 2 });
    expect(files.of('1')).toMatchObject({ place: { start: 1, end: 2 } });
    files.leave('1');
    expect(files.of('1')).toBeNull();
  });

  test('that failed by the file are fetched anew, by its text are only read anew', async () => {
    const fetchText = vi.fn(async () => text);
    fetchText.mockRejectedValueOnce(new FileError('no-answer'));
    const extractText = vi.fn<FileTools['extractText']>(async ({ view }) => ({
      extraction,
      dropped: [],
      by: 'device',
      view,
    }));
    extractText.mockRejectedValueOnce(new CallError('api-away'));
    const files = readings({ fetchText, extractText });
    await files.read('1', FILE, PAGE);
    expect(files.of('1')).toMatchObject({ kind: 'failed', why: { file: 'no-answer' } });
    await files.retry('1', 'as-chosen');
    expect(files.of('1')).toMatchObject({ kind: 'failed', why: { text: 'api-away' } });
    await files.retry('1', 'device');
    expect(files.of('1')).toMatchObject({ kind: 'ready', by: 'device' });
    expect(fetchText).toHaveBeenCalledTimes(2);
    expect(extractText).toHaveBeenLastCalledWith(text, 'device');
  });

  test('that were stopped stay stopped, whatever comes later', async () => {
    let finish: (value: typeof text) => void = () => undefined;
    const files = readings({
      fetchText: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    const reading = files.read('1', FILE, PAGE);
    await vi.waitFor(() => expect(files.of('1')?.kind).toBe('reading'));
    files.leave('1');
    finish(text);
    await reading;
    expect(files.of('1')).toBeNull();
  });
});

describe('the files of a page', () => {
  const state: PageState = { kind: 'not-a-report', reasons: [], url: PAGE, title: null };

  test('are links and frames of its own part', () => {
    // The frame's own page is not wanted here.
    const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, boolean> } };
    happyDOM.settings.disableIframePageLoading = true;
    document.body.innerHTML = `
      <nav><a href="/menu.pdf">Hướng dẫn</a></nav><footer><a href="/chan.pdf">Giấy phép</a></footer>
      <main><header><a href="/dau.pdf">Đầu bài</a></header><a href="/tin.html">Tin</a>
      <a href="/a.docx"> Phụ  lục </a><iframe src="/xem/b.pdf"></iframe></main>`;
    const links = fileLinks([document]);
    expect(links.map(({ href }) => new URL(href).pathname)).toEqual([
      '/dau.pdf',
      '/a.docx',
      '/xem/b.pdf',
    ]);
    const files = offer(
      state,
      links.map((link) => ({ ...link, href: new URL(new URL(link.href).pathname, PAGE).href })),
    );
    expect(
      files.map(({ label, kind, canFetch, host }) => [label, kind, canFetch && host === null]),
    ).toEqual([
      ['Đầu bài', 'pdf', true],
      ['Phụ lục', 'docx', true],
      ['b.pdf', 'pdf', true],
    ]);
  });

  test('come once each, and those of other sites are not to be fetched', () => {
    const href = 'https://kho.example/a.pdf';
    expect(
      offer(state, [
        { href, label: 'A' },
        { href, label: 'B' },
      ]),
    ).toEqual([{ href, label: 'A', kind: 'pdf', canFetch: false, host: 'kho.example' }]);
    const other = 'https://van-ban.b.gov.vn/a.pdf';
    expect(offer(state, [{ href: other, label: 'A' }])).toMatchObject([
      { canFetch: true, host: 'van-ban.b.gov.vn' },
    ]);
    expect(offer(state, [{ href: 'javascript:alert(1)//a.pdf', label: 'A' }])).toEqual([]);
    expect(offer(null, [{ href, label: 'A' }])).toEqual([]);
  });

  test.each([
    ['Báo cáo số 8', 'https://a.gov.vn/x.pdf', 'Báo cáo số 8'],
    ['Tải về', 'https://a.gov.vn/B%C3%A1o%20c%C3%A1o.pdf', 'Báo cáo.pdf'],
    ['Xem', 'https://a.gov.vn/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
  ])('%s of %s is called %s', (label, href, title) => {
    expect(fileTitle({ href, label })).toBe(title);
  });
});

test('pages are named as ranges', () => {
  expect(pageList([2])).toBe('2');
  expect(pageList([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10');
});
