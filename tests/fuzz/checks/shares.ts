import assert from 'node:assert/strict';
import { type Api, type Check, from, newText } from './check.ts';

/** Each line is a caller of its own, so that none meets the limits of another. */
let callers = 0;
const caller = () => from(`198.51.100.${++callers}`);

const PORTAL = 'https://quangtri.gov.vn/bao-cao/1';
const CITATION = /citation_|name="DC\.|rel="cite-as"|Z3988|Bản gốc trên/;

const json = async <T>(response: Response) => (await response.json()) as T;
const pageOf = async (api: Api, id: string) =>
  (await api.call(`/s/${id}?lang=vi`, { headers: { Accept: 'text/html' } })).text();
const listed = async (api: Api, reportId: string) =>
  (await api.call(`/v1/reports/${reportId}`)).status;

interface Made {
  id: string;
  reportId: string;
  visibility: string;
  verification: { status: string };
}
const share = async (api: Api, body: object, headers = caller()) =>
  (await api.share(body, headers)) as Awaited<ReturnType<Api['share']>> & Made;

/** A reader's note on words, at no place that is known. */
function note(exact: string, prefix = '', suffix = '') {
  return {
    ...{ id: 'n1', colour: 'yellow', note: 'lời riêng', tags: [] },
    target: { position: null, quote: { exact, prefix, suffix } },
    ...{ createdAt: '2026-11-22T01:00:00.000Z', updatedAt: '2026-11-22T01:00:00.000Z' },
  };
}
const LONG =
  'Ủy ban nhân dân tỉnh báo cáo kết quả chín tháng: thu ngân sách đạt 88,84% dự toán, giảm so với cùng kỳ.';

const refusedNote = (name: string, exact: string): Check => ({
  name: `a note that quotes ${name} is refused`,
  async run(api) {
    const body = { text: `${newText()}\n${LONG}`, readerNotes: [note(exact)] };
    const response = await api.post('/v1/summaries', body, caller());
    assert.equal(response.status, 422);
    assert.match(await response.text(), /readerNotes\/0/);
  },
});

const notOriginal = (name: string, url: string): Check => ({
  name: `${name} is no original, and nobody is cited for it`,
  async run(api) {
    const made = await share(api, { text: newText(), url });
    assert.equal(made.verification.status, 'not-checked');
    const page = await pageOf(api, made.id);
    assert.doesNotMatch(page, CITATION);
    assert.match(page, /Văn bản do người chia sẻ gửi, Soi chưa đối chiếu/);
  },
});

/** Shares that say what they are not, and shares that must not be found or not come back. */
export const shares: readonly Check[] = [
  {
    name: 'a share is unlisted unless it is said otherwise, and nowhere in the corpus',
    async run(api) {
      const text = newText();
      const made = await share(api, { text });
      assert.equal(made.visibility, 'unlisted');
      assert.equal(await listed(api, made.reportId), 404);
      assert.equal((await api.call(`/reports/${made.reportId}`)).status, 404);
      const found = await json<{ items: { id: string }[] }>(
        await api.call('/v1/reports?limit=100&q=nghi+quyet'),
      );
      assert.ok(!found.items.some(({ id }) => id === made.reportId));
    },
  },
  {
    name: 'a visibility that is none is refused',
    async run(api) {
      const body = { text: newText(), visibility: 'secret' };
      assert.equal((await api.post('/v1/summaries', body, caller())).status, 422);
    },
  },
  {
    name: 'a public share with a note is led to by its report alone',
    async run(api) {
      const made = await share(api, {
        text: newText(),
        visibility: 'public',
        note: 'lời rất riêng',
      });
      const response = await api.call(`/v1/reports/${made.reportId}`);
      const body = await response.text();
      assert.equal(response.status, 200);
      assert.ok(!body.includes('lời rất riêng') && !body.includes(`/s/${made.id}`));
      const page = await (await api.call(`/reports/${made.reportId}`)).text();
      assert.ok(!page.includes('lời rất riêng') && !page.includes(`/s/${made.id}`));
    },
  },
  refusedNote('invented words', 'Lãnh đạo tỉnh từ chức'),
  refusedNote('the text with one digit changed', LONG.replace('88,84', '88,94')),
  refusedNote('the text with a word put in', LONG.replace('đạt', 'không đạt')),
  refusedNote('the text with a word left out', LONG.replace(', giảm', '')),
  {
    name: 'what a note says stands around its quote is the text’s own',
    async run(api) {
      const text = `${newText()}\n${LONG}`;
      const forged = note(LONG, 'Nguồn tin mật: ', ' Hết.');
      const { id } = await share(api, { text, readerNotes: [forged] });
      const body = await (await api.call(`/s/${id}.json`)).text();
      assert.ok(!body.includes('Nguồn tin mật'));
    },
  },
  notOriginal('a page outside the portals', 'https://example.com/bao-cao'),
  notOriginal('a look-alike of a portal', 'https://quangtri.gov.vn.example/bao-cao'),
  notOriginal('a portal’s name before an @', 'https://quangtri.gov.vn@example.com/'),
  notOriginal('a name that only ends like one', 'https://quangtrigov.vn/bao-cao'),
  {
    name: 'an invented report with a portal’s address has no author, no tags and no original',
    async run(api) {
      const made = await share(api, { text: newText(), url: PORTAL, visibility: 'public' });
      assert.notEqual(made.verification.status, 'verified');
      assert.doesNotMatch(await pageOf(api, made.id), CITATION);
      const jsonld = await json<{ '@graph': object[] }>(await api.call(`/s/${made.id}.jsonld`));
      assert.ok(!('author' in (jsonld['@graph'][0] ?? {})));
      const [csl] = await json<object[]>(await api.call(`/s/${made.id}.csl.json`));
      for (const field of ['author', 'authority', 'publisher', 'URL'])
        assert.ok(!(field in (csl ?? {})), field);
      const report = await json<{ isSource: boolean }>(
        await api.call(`/v1/reports/${made.reportId}`),
      );
      assert.equal(report.isSource, false);
    },
  },
  {
    name: 'variants of a text by a dot are no sources, and tell nothing of what they cite',
    async run(api) {
      const text = newText().replace('52-NQ/TW', `${Date.now() % 100_000}-NQ/TW`);
      const number = /\d+-NQ\/TW/.exec(text)?.[0] ?? '';
      for (let i = 0; i < 10; i++)
        await share(api, { text: text + '.'.repeat(i), url: PORTAL, visibility: 'public' });
      const found = await json<{ items: { sources: number; date: unknown; issuer: unknown }[] }>(
        await api.call(`/v1/documents?q=${encodeURIComponent(number)}`),
      );
      assert.deepEqual(
        found.items.map(({ sources, date, issuer }) => [sources, date, issuer]),
        [[0, null, null]],
      );
    },
  },
  {
    name: 'names, passwords and places in the page do not stay in an address',
    async run(api) {
      const url = 'https://user:secret@quangtri.gov.vn/bao-cao?id=7#muc-2';
      const { id } = await share(api, { text: newText(), url });
      const body = await (await api.call(`/s/${id}.json`)).text();
      assert.ok(body.includes('https://quangtri.gov.vn/bao-cao?id=7"'));
      assert.ok(!body.includes('secret') && !body.includes('muc-2'));
    },
  },
  {
    name: 'a key whose share was deleted gives no new one',
    async run(api) {
      const headers = { ...caller(), 'Idempotency-Key': crypto.randomUUID() };
      const body = { text: newText() };
      const made = await share(api, body, headers);
      assert.equal((await api.unshare(made.id, made.deleteToken)).status, 204);
      assert.equal((await api.post('/v1/summaries', body, headers)).status, 410);
    },
  },
  {
    name: 'where the share that is shown goes, the next public one speaks with its own address',
    async run(api) {
      const text = newText();
      const first = await share(api, { text, visibility: 'public', url: 'https://example.com/a' });
      await share(api, { text, visibility: 'public', url: 'https://example.com/b' });
      assert.equal((await api.unshare(first.id, first.deleteToken)).status, 204);
      const report = await json<{ url: string }>(await api.call(`/v1/reports/${first.reportId}`));
      assert.equal(report.url, 'https://example.com/b');
    },
  },
  {
    name: 'a deleted report is gone from the corpus, its words from the search',
    async run(api) {
      const word = `tuvung${Date.now()}`;
      const text = `${newText()} ${word}`;
      const made = await share(api, { text, visibility: 'public' });
      const found = async () =>
        (await json<{ items: unknown[] }>(await api.call(`/v1/reports?q=${word}`))).items.length;
      assert.equal(await found(), 1);
      await api.unshare(made.id, made.deleteToken);
      assert.equal(await found(), 0);
      for (const path of [`/s/${made.id}`, `/s/${made.id}.md`])
        assert.equal((await api.call(path)).status, 410);
      assert.equal(await listed(api, made.reportId), 404);
    },
  },
];
