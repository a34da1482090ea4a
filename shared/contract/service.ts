import * as z from 'zod/mini';

/** GET /health. */
export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  engine: z.object({ name: z.literal('soi'), version: z.string() }),
});
export type Health = z.infer<typeof Health>;
