import { reportFault } from '../faults.ts';

/** What a check finds; where it fails, its fault is reported and the other checks go on. */
export function attempt<T>(check: () => T, otherwise: T): T {
  try {
    return check();
  } catch (error) {
    reportFault('finding', error);
    return otherwise;
  }
}
