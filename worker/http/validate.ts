import { zValidator } from '@hono/zod-validator';
import type { ValidationTargets } from 'hono';
import type * as z from 'zod/mini';
import type { Problem } from '#shared/contract/index.ts';
import { ProblemError } from '../problems.ts';

/** Validates one part of a request by its schema; what does not fit is one problem, in the API's own form. */
export function validate<
  Schema extends z.ZodMiniType,
  Target extends keyof Pick<ValidationTargets, 'json' | 'query' | 'param'>,
>(target: Target, schema: Schema) {
  return zValidator(target, schema, (result) => {
    if (!result.success) {
      throw new ProblemError('invalid-request', undefined, { errors: issuesOf(result.error) });
    }
  });
}

/** Where a request breaks its schema, as the contract lists it: JSON Pointers and plain sentences. */
export function issuesOf(error: z.core.$ZodError): NonNullable<Problem['errors']> {
  return error.issues.slice(0, 20).map(({ path, message }) => ({
    path: path.map((key) => `/${String(key)}`).join(''),
    message,
  }));
}
