import { callers } from './callers.ts';
import { Api, type Check } from './check.ts';
import { messages } from './messages.ts';
import { origins } from './origins.ts';
import { shares } from './shares.ts';
import { sizes } from './sizes.ts';
import { words } from './words.ts';

/** Every line of the check, in the order they are run: those that use up a minute's limit come last. */
export const CHECKS: readonly Check[] = [
  ...words,
  ...shares,
  ...sizes,
  ...origins,
  ...messages,
  ...callers,
];

/** Runs every line against a running API; gives the names of those that do not hold, with what was wrong. */
export async function runChecks(
  origin: string,
  told: (name: string, wrong: string | null) => void,
): Promise<{ lines: number; wrong: string[] }> {
  const api = new Api(origin);
  const wrong: string[] = [];
  for (const { name, run } of CHECKS) {
    const fault = await run(api).then(
      () => null,
      (error: Error) => error.message,
    );
    if (fault !== null) wrong.push(name);
    told(name, fault);
  }
  return { lines: CHECKS.length, wrong };
}
