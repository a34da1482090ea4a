import type { ComplaintReceived } from '#shared/contract/index.ts';
import { randomWord } from './codec.ts';
import { livingShare } from './shares.ts';

/** Keeps a reader's objection to a share for the operator. */
export async function storeComplaint(
  db: D1Database,
  shareId: string,
  complaint: { reason: string; contact: string | null },
): Promise<ComplaintReceived> {
  await livingShare(db, shareId);
  const received = { id: randomWord(9), receivedAt: new Date().toISOString() };
  await db
    .prepare(
      'INSERT INTO complaints (id, share_id, reason, contact, at) VALUES (?1, ?2, ?3, ?4, ?5)',
    )
    .bind(received.id, shareId, complaint.reason, complaint.contact, received.receivedAt)
    .run();
  return received;
}
