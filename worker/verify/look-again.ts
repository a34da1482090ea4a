import type { Bindings } from '../bindings.ts';
import { type DueLook, dueLooks, livingReading, putOffLook } from '../store/due-looks.ts';
import { settleLook } from '../store/listing.ts';
import { nextLook } from './looks.ts';
import { verify } from './verify.ts';

/** Pages of one run of the timer, each of another portal and one after the other: under two minutes at 5 s each. */
const MOST_LOOKS = 20;

/** Looks again at the pages that are due, and says at how many. */
export async function lookAgain(env: Bindings, now = new Date()): Promise<number> {
  if (env.READ_URLS !== 'on') return 0;
  const due = await dueLooks(env.DB, now, MOST_LOOKS);
  for (const share of due) await lookAt(env, share, now);
  return due.length;
}

async function lookAt(env: Bindings, share: DueLook, now: Date): Promise<void> {
  const { id, status } = share;
  const extraction = await livingReading(env.DB, id);
  if (extraction === null) return;
  const found = await verify(env, extraction);
  // A page that matched and is now out of reach, or a file, still matched that day.
  const stays =
    status === 'verified' && (found.status === 'unreachable' || found.status === 'not-checked');
  const looks = stays || found.status === status ? share.looks + 1 : 0;
  const next = nextLook(found.status, looks, now);
  if (stays) await putOffLook(env.DB, id, looks, next);
  else await settleLook(env.DB, share, found, looks, next);
}
