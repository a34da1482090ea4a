import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '#shared/engine/extract.ts';
import { onFault } from '#shared/engine/faults.ts';

/** The engine on the device: the same code as at the API, loaded only when it is needed. */
export const engine = { extract };

export default defineUnlistedScript(() => {
  if (import.meta.env.DEV) onFault(({ stage, error }) => console.warn(`Soi: ${stage}`, error));
  Object.assign(globalThis, { soiEngine: engine });
});
