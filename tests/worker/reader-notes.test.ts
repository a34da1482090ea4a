import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { ReaderNote } from '#shared/contract/index.ts';

const TEXT =
  'BÁO CÁO\nKết quả chuyển đổi số quý I năm 2026\nTỷ lệ hồ sơ trực tuyến đạt 43,58% theo Kế hoạch số 12/KH-UBND ngày 05/01/2026.';
const NOTE: ReaderNote = {
  id: 'n1',
  target: {
    position: { start: TEXT.indexOf('43,58%'), end: TEXT.indexOf('43,58%') + 6 },
    quote: { exact: '43,58%', prefix: 'trực tuyến đạt ', suffix: ' theo Kế hoạch' },
  },
  colour: 'green',
  note: 'Đối chiếu quý trước <b>',
  tags: ['rà soát'],
  createdAt: '2026-11-22T01:00:00.000Z',
  updatedAt: '2026-11-22T01:00:00.000Z',
};

const QUOTED = {
  exact: '43,58%',
  prefix: TEXT.slice(Math.max(0, TEXT.indexOf('43,58%') - 48), TEXT.indexOf('43,58%')),
  suffix: ' theo Kế hoạch số 12/KH-UBND ngày 05/01/2026.',
};

const share = (readerNotes: unknown) =>
  exports.default.fetch('http://soi.test/v1/summaries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: TEXT, readerNotes }),
  });

describe('notes on passages, shared with a report', () => {
  it('come back with the share, on its page and in its exports, until it is deleted', async () => {
    const made = await share([NOTE]);
    expect(made.status).toBe(201);
    const { id, deleteToken } = await made.json<{ id: string; deleteToken: string }>();
    const read = (ending: string) => exports.default.fetch(`http://soi.test/s/${id}${ending}`);

    const summary = await (await read('.json')).json<{ share: { readerNotes: ReaderNote[] } }>();
    // What stands around the quote is the text's own.
    const [note] = summary.share.readerNotes;
    expect({ ...note, target: { ...note?.target, quote: NOTE.target.quote } }).toEqual(NOTE);
    expect(note?.target.quote).toEqual(QUOTED);
    const page = await (await read('')).text();
    expect(page).toContain('Đối chiếu quý trước &lt;b>');
    expect(page).not.toContain('quý trước <b>');
    expect(await (await read('.md')).text()).toContain('Đối chiếu quý trước');
    expect(await (await read('.jsonld')).text()).toContain('"purpose": "tagging"');

    const deleted = await exports.default.fetch(`http://soi.test/v1/summaries/${id}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${deleteToken}` },
    });
    expect(deleted.status).toBe(204);
    expect((await read('.json')).status).toBe(410);
  });

  it.each([
    ['a colour that is none', [{ ...NOTE, colour: 'black' }]],
    ['a note without words', [{ ...NOTE, target: { position: null, quote: { exact: '' } } }]],
    ['more than can be stored', Array.from({ length: 201 }, () => NOTE)],
    ['longer than can be stored', Array(100).fill({ ...NOTE, note: 'a'.repeat(9_000) })],
    ['no list', 'note'],
  ])('are refused with %s', async (_, readerNotes) => {
    expect((await share(readerNotes)).status).toBe(422);
  });
});
