import type { Verification, Visibility } from '#shared/contract/index.ts';

/** A row of `shares`; `taken_down` where it is asked for. */
export interface ShareRow {
  id: string;
  report_id: string;
  reading_id: string | null;
  note: string | null;
  reader_notes: string | null;
  token_hash: string;
  created_at: string;
  expires_at: string | null;
  visibility: Visibility;
  verification: Verification['status'];
  checked_at: string | null;
  matched: number | null;
  differences: string;
  ended: 'deleted' | 'expired' | 'taken-down' | null;
  taken_down?: number;
}

/** What the columns of a share say of its page. */
export function verificationOf(
  row: Pick<ShareRow, 'verification' | 'checked_at' | 'matched' | 'differences'>,
): Verification {
  return {
    status: row.verification,
    checkedAt: row.checked_at,
    share: row.matched,
    differences: JSON.parse(row.differences) as Verification['differences'],
  };
}

/** Whether a row of `shares` or its report was taken down. */
export const TAKEN_DOWN =
  'EXISTS (SELECT 1 FROM takedowns t WHERE t.target IN (s.id, s.report_id)) AS taken_down';
