import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
const TESSERACT = folderOf('tesseract.js');
const CORE = dirname(
  createRequire(join(TESSERACT, 'package.json')).resolve('tesseract.js-core/package.json'),
);
const DATA = folderOf('@tesseract.js-data/vie');

/** The packages whose files recognise letters in pictures. */
export const OCR_PACKAGES: readonly string[] = [TESSERACT, CORE, DATA];

/** Nothing of it is fetched from anywhere, and nothing is loaded before it is asked for. */
const OCR_FILES: readonly (readonly [name: string, path: string])[] = [
  ['worker.min.js', join(TESSERACT, 'dist/worker.min.js')],
  ['tesseract-core-simd-lstm.wasm.js', join(CORE, 'tesseract-core-simd-lstm.wasm.js')],
  ['vie.traineddata.gz', join(DATA, '4.0.0_best_int/vie.traineddata.gz')],
];

/** Puts the recogniser's own files into the package, under `ocr/`. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const [name, absoluteSrc] of OCR_FILES)
      files.push({ absoluteSrc, relativeDest: `ocr/${name}` });
  });
});
