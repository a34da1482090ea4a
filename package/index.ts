// `soi`: a page in, what its text says out. Runs in Node and in browsers; nothing is fetched, nothing stored.
export * from '../shared/contract/index.ts';
export { type ExtractOptions, extract } from '../shared/engine/extract.ts';
export { ENGINE_VERSION } from '../shared/engine/identity.ts';
export type { PageInput } from '../shared/engine/source/page.ts';
