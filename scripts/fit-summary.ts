// `npm run fit:summary [-- FOLDER …]`: fits the weights of `shared/engine/summary/features.ts` anew to the points that
// careful readers chose on gold pages (each a JSON file with `text` and `points`), and prints them beside those in use.
// A ridge regression of a sentence's worth (10 for a point that must be there, 5 for one that may, else 0), each page
// counted by the root of its size. It changes nothing: weights are taken over by hand, after a look at the scores.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStages } from '#shared/engine/extract.ts';
import { FEATURES } from '#shared/engine/summary/features.ts';
import { weighSentences } from '#shared/engine/summary/summary.ts';

interface GoldPage {
  text?: string;
  url?: string | null;
  points?: { quote: string; weight: number; start: number; end: number }[];
}

const folders = process.argv.slice(2);
if (folders.length === 0)
  folders.push('../shared/eval/dev', '../shared/eval/round2', 'tests/gold/pages');

/** How strongly weights are held to zero: one row of the largest page. */
const RIDGE = 1.5;

const rows: { x: number[]; y: number; count: number }[] = [];
for (const folder of folders.filter((name) => existsSync(name))) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldPage;
    if (!gold.points?.length || !gold.text) continue;
    const points = gold.points;
    const sentences = weighSentences(readStages({ text: gold.text, url: gold.url ?? undefined }));
    for (const { told, start, end } of sentences) {
      const worth = points.filter((point) => {
        const shared = Math.min(point.end, end) - Math.max(point.start, start);
        return shared / Math.min(point.end - point.start, end - start) >= 0.5;
      });
      const y = 5 * Math.max(0, ...worth.map(({ weight }) => weight));
      rows.push({
        x: [1, ...FEATURES.map(({ of }) => Number(of(told)))],
        y,
        count: sentences.length,
      });
    }
  }
}
if (rows.length === 0) {
  console.log('No gold pages with points here: name their folder.');
} else {
  const fitted = ridge(rows);
  console.log(`${rows.length} sentences`);
  FEATURES.forEach(({ name, weight }, i) => {
    console.log(
      name.padEnd(24),
      String(weight).padStart(6),
      (fitted[i + 1] ?? 0).toFixed(2).padStart(8),
    );
  });
}

/** Solves the weighted normal equations by elimination with pivots. */
function ridge(data: typeof rows): number[] {
  const size = FEATURES.length + 1;
  const table = Array.from({ length: size }, () => new Float64Array(size + 1));
  const at = (row: number) => table[row] as Float64Array<ArrayBuffer>;
  for (const { x, y, count } of data) {
    const weight = 1 / Math.sqrt(count);
    for (let a = 0; a < size; a++) {
      const row = at(a);
      const scaled = weight * (x[a] as number);
      for (let b = 0; b < size; b++) row[b] = (row[b] as number) + scaled * (x[b] as number);
      row[size] = (row[size] as number) + scaled * y;
    }
  }
  for (let a = 1; a < size; a++) at(a)[a] = (at(a)[a] as number) + RIDGE;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(row)[column] as number) > Math.abs(at(pivot)[column] as number)) pivot = row;
    [table[column], table[pivot]] = [at(pivot), at(column)];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = (at(row)[column] as number) / (at(column)[column] as number);
      for (let k = column; k <= size; k++)
        at(row)[k] = (at(row)[k] as number) - factor * (at(column)[k] as number);
    }
  }
  return table.map((row, i) => (row[size] as number) / (row[i] as number));
}
