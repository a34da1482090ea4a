export { writeCsv } from './csv.ts';
export * from './item.ts';
export { FILE_VERSION, type JsonProblem, type ReadJson, readJson, SoiFile } from './json.ts';
export * from './registry.ts';
