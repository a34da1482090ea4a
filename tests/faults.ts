import { onFault } from '#shared/engine/faults.ts';

/** Makes a test fail where the engine had to leave a candidate out. */
export function failOnFault(): void {
  onFault(({ error }) => {
    throw error;
  });
}

failOnFault();
