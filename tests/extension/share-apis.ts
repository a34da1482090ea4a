import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOT_CHECKED, type SummaryCreated } from '#shared/contract/index.ts';
import type { FailureCode } from '#shared/ui/types.ts';
import type { ShareSender } from '../../extension/background/shares.ts';
import { CallError } from '../../extension/messaging/result.ts';

export const request = {
  snapshot: { html: '<p>x</p>', url: 'https://a.gov.vn/1', title: 'Báo cáo' },
  title: 'Báo cáo',
  note: null,
  readerNotes: [],
  points: null,
  expiresInDays: null,
  visibility: 'unlisted' as const,
};
export const other = { ...request, snapshot: { ...request.snapshot, url: 'https://a.gov.vn/2' } };

export const created = (api: string, id: string): SummaryCreated => ({
  id,
  reportId: `r-${id}`,
  url: `${api}/s/${id}`,
  deleteToken: `token-${id}`,
  createdAt: '2026-11-22T00:00:00Z',
  expiresAt: null,
  visibility: 'unlisted',
  verification: NOT_CHECKED,
});

export const HERE = 'https://api.test';
export const ELSEWHERE = 'https://other.test';

/** APIs that answer the same key with the same share, and may be away or refuse. */
export function apis() {
  const made = new Map<string, SummaryCreated>();
  const state = {
    api: HERE,
    language: 'vi' as 'vi' | 'en',
    fails: null as FailureCode | null,
    sent: [] as { api: string; key: string; language: string }[],
    removed: [] as string[],
    /** Called while a share is on its way, before it is answered. */
    onTheWay: async () => undefined as unknown,
  };
  const sender: ShareSender = {
    now: async () => ({ api: state.api, language: state.language }),
    async create(api, key, _, { language }) {
      state.sent.push({ api, key, language });
      await state.onTheWay();
      if (state.fails) throw new CallError(state.fails);
      const share = made.get(api + key) ?? created(api, `s${made.size + 1}`);
      made.set(api + key, share);
      return share;
    },
    async remove(api, { id, deleteToken }) {
      if (state.fails) throw new CallError(state.fails);
      state.removed.push(`${api} ${id} ${deleteToken}`);
    },
  };
  return { sender, state, made };
}

export const local = fakeBrowser.storage.local;
export const stored = async () => (await local.get('shares')).shares as Record<string, unknown>[];
export const storedPages = async () =>
  Object.keys(await local.get(null)).filter((key) => key.startsWith('share-page:'));
export const alarms = async () => (await fakeBrowser.alarms.getAll()).length;

/** A store that takes no more than so many bytes in all, as Chrome counts them. */
export function withQuota(bytes: () => number) {
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (values) => {
    const after = { ...(await local.get(null)), ...values };
    if (new TextEncoder().encode(JSON.stringify(after)).length > bytes())
      throw new Error('Resource::kQuotaBytes quota exceeded');
    await set(values);
  });
}
export const usedBytes = async () =>
  new TextEncoder().encode(JSON.stringify(await local.get(null))).length;
