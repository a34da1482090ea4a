/** Most KB, by gzip, of what is loaded: on every portal page, when the panel opens, in the background, by a share's page, by the edge, and when the device reads by itself. */
export const BUDGETS = {
  contentScript: 20,
  sidePanel: 60,
  background: 30,
  sharePage: 6,
  worker: 2048,
  deviceEngine: 400,
};
