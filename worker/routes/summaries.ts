import { type Context, Hono } from 'hono';
import { chosenSummary, type PointFault } from '#shared/anchor/chosen-points.ts';
import { quotedNotes } from '#shared/anchor/quoted-notes.ts';
import {
  type ChosenPoint,
  type ComplaintReceived,
  ComplaintRequest,
  type Extraction,
  type ExtractRequest,
  type SummaryCreated,
  SummaryRequest,
} from '#shared/contract/index.ts';
import type { AppEnv } from '../bindings.ts';
import { jsonBody } from '../http/body.ts';
import { callerNetwork, limit } from '../http/limits.ts';
import { spendNewReport } from '../http/new-reports.ts';
import { originOf } from '../http/origin.ts';
import { plainText } from '../http/plain-text.ts';
import { validate } from '../http/validate.ts';
import { ProblemError } from '../problems.ts';
import { readToday } from '../reading/engine.ts';
import { storeComplaint } from '../store/complaints.ts';
import {
  type CreatedShare,
  createShare,
  deleteShare,
  type NewShare,
  repeatedShare,
} from '../store/shares.ts';
import { verify } from '../verify/verify.ts';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{16,255}$/;
const BEARER = /^Bearer +([\w-]+)$/i;

/** POST /v1/summaries, DELETE /v1/summaries/{id}, POST …/complaints: to share, to take back, to object. */
export const summaries = new Hono<AppEnv>()
  .post('/', limit('share'), jsonBody, validate('json', SummaryRequest), async (c) => {
    const {
      note,
      readerNotes = [],
      points,
      expiresInDays,
      visibility,
      ...request
    } = c.req.valid('json');
    const key = c.req.header('Idempotency-Key');
    if (key !== undefined && !IDEMPOTENCY_KEY.test(key)) {
      throw new ProblemError('invalid-request', undefined, {
        errors: [
          { path: 'Idempotency-Key', message: 'must be 16 to 255 visible ASCII characters' },
        ],
      });
    }
    const idempotency =
      key === undefined ? null : { key, body: await c.req.text(), caller: callerNetwork(c) };
    const share =
      (idempotency && (await repeatedShare(c.env.DB, idempotency))) ??
      (await newShare(c, request, {
        note: plainText(note),
        readerNotes,
        points: points ?? null,
        expiresInDays: expiresInDays ?? null,
        visibility,
        idempotency,
      }));
    const { id, reportId, deleteToken, createdAt, expiresAt, repeated } = share;
    const url = `${originOf(c)}/s/${id}`;
    const created: SummaryCreated = {
      id,
      reportId,
      url,
      deleteToken,
      createdAt,
      expiresAt,
      visibility: share.visibility,
      verification: share.verification,
    };
    c.header('Location', url);
    c.header('Cache-Control', 'no-store');
    if (repeated) c.header('Idempotent-Replayed', 'true');
    return c.json(created, 201);
  })
  .delete('/:id', limit('read'), async (c) => {
    const token = BEARER.exec(c.req.header('Authorization') ?? '')?.[1];
    if (token === undefined) {
      throw new ProblemError('missing-token', undefined, {
        headers: { 'WWW-Authenticate': 'Bearer realm="shares"' },
      });
    }
    await deleteShare(c.env.DB, c.req.param('id'), token);
    return c.body(null, 204);
  })
  .post(
    '/:id/complaints',
    limit('share'),
    jsonBody,
    validate('json', ComplaintRequest),
    async (c) => {
      const { reason, contact } = c.req.valid('json');
      const stored = await storeComplaint(c.env.DB, c.req.param('id'), {
        reason: plainText(reason) ?? '',
        contact: plainText(contact),
      });
      return c.json(stored satisfies ComplaintReceived, 202);
    },
  );

/** Reads what was sent, holds it against its page and its notes against the text, and stores it. */
async function newShare(
  c: Context<AppEnv>,
  request: ExtractRequest,
  {
    points,
    ...share
  }: Omit<NewShare, 'extraction' | 'verification'> & { points: readonly ChosenPoint[] | null },
): Promise<CreatedShare> {
  const read = readToday(request);
  const extraction = points === null ? read : withPoints(read, points);
  const quoted = quotedNotes(extraction.text, share.readerNotes ?? []);
  if (!quoted.ok) {
    const path = `/readerNotes/${quoted.index}/target/quote/exact`;
    throw new ProblemError('invalid-request', undefined, {
      errors: [{ path, message: 'must stand in the text that is shared' }],
    });
  }
  await spendNewReport(c, extraction.id);
  const verification = await verify(c.env, extraction);
  return createShare(c.env.DB, { ...share, extraction, verification, readerNotes: quoted.notes });
}

const POINT_FAULTS: Readonly<Record<PointFault, string>> = {
  'not-there': 'must stand in the text that is shared, at its place',
  'cuts-a-word': 'must begin and end at whole words and numbers',
};

/** A reading with the points that its reader chose; the problem where one of them is no quote of the text. */
function withPoints(extraction: Extraction, points: readonly ChosenPoint[]): Extraction {
  const chosen = chosenSummary(extraction, points);
  if (chosen.ok) return { ...extraction, summary: chosen.summary };
  const { index, fault } = chosen;
  throw new ProblemError('invalid-request', undefined, {
    errors: [{ path: `/points/${index}/quote`, message: POINT_FAULTS[fault] }],
  });
}
