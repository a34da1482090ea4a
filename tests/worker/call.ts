import { exports } from 'cloudflare:workers';
import type { SummaryCreated } from '#shared/contract/index.ts';

export const ORIGIN = 'http://api.test';

/** Calls the Worker as deployed. */
export function call(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, { redirect: 'manual', ...init }));
}

export function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return call(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

export async function share(body: unknown, headers: Record<string, string> = {}) {
  const response = await post('/v1/summaries', body, headers);
  return (await response.json()) as SummaryCreated;
}

export function unshare({ id, deleteToken }: SummaryCreated): Promise<Response> {
  return call(`/v1/summaries/${id}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${deleteToken}` },
  });
}

/** A short report in the usual form; words of its own keep one test's report from another's. */
export function report(words = 'Quảng Trị'): { text: string; url: string } {
  return {
    url: 'https://quangtri.gov.vn/bao-cao/1',
    text: [
      'ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ',
      'Số: 15/BC-UBND',
      'Quảng Trị, ngày 16 tháng 9 năm 2024',
      `BÁO CÁO ${words}`,
      'Tình hình thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
      'Năm 2024, toàn tỉnh có trên 840 doanh nghiệp thành lập mới, đạt 88,84% kế hoạch.',
      'Thực hiện chuyển đổi số, UBND tỉnh ban hành Kế hoạch số 271/KH-UBND ngày 10/8/2020.',
    ].join('\n'),
  };
}
