import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '#shared/engine/extract.ts';

/** The engine on the device: the same code as at the API, loaded only when it is needed. */
export const engine = { extract };

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { soiEngine: engine });
});
