// `npm run accuracy [-- --gold DIR] [--json]`: precision, recall and F1 of the figures by kind and by role over the
// gold pages of ../shared/eval, which are no part of this checkout. Pairs gold and found figures as their scorer
// does: same value, most overlap first; optional gold costs nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../shared/engine/extract.ts';

const args = process.argv.slice(2);
const given = args.indexOf('--gold');
const goldDir =
  given >= 0 ? args[given + 1] : fileURLToPath(new URL('../../shared/eval/dev', import.meta.url));
if (!existsSync(goldDir)) {
  console.error('accuracy: skipped, no gold pages beside this checkout');
  process.exit(0);
}

// Offsets are compared on the text without white space, as pages may come back with other spacing.
const bare = (text) =>
  text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
const overlap = (a, b) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

class Tally {
  constructor() {
    this.right = 0;
    this.extra = 0;
    this.missed = 0;
  }
}
const tallies = { kind: new Map(), role: new Map() };
const tally = (attribute, value) => {
  const own = tallies[attribute];
  if (!own.has(value)) own.set(value, new Tally());
  return own.get(value);
};

let pages = 0;
for (const file of readdirSync(goldDir)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(goldDir, file), 'utf8'));
  if (!gold.text) continue;
  pages++;
  const html = join(goldDir, file.replace(/json$/, 'html'));
  const input = existsSync(html) ? { html: readFileSync(html, 'utf8') } : { text: gold.text };
  const out = extract({ ...input, url: gold.url ?? undefined });
  const wanted = gold.indicators.map((figure) => ({ ...figure, ...spanOn(gold.text, figure) }));
  const found = out.indicators.map((figure) => ({
    ...figure,
    ...placeOf(gold.text, out.text, figure),
  }));
  compare(wanted, found);
}
print();

function spanOn(text, { start, end }) {
  return { from: bare(text.slice(0, start)).length, to: bare(text.slice(0, end)).length };
}

/** Where a found figure stands in the gold text, which may hold more of the page. */
function placeOf(goldText, text, figure) {
  const span = spanOn(text, figure);
  const goldBare = bare(goldText);
  const own = bare(text);
  if (goldBare === own) return span;
  const quote = bare(text.slice(figure.start, figure.end));
  const left = own.slice(Math.max(0, span.from - 24), span.from);
  const at = goldBare.indexOf(left + quote);
  const from = at >= 0 ? at + left.length : goldBare.indexOf(quote);
  return from < 0 ? { from: -1, to: -1 } : { from, to: from + quote.length };
}

function compare(wanted, found) {
  const candidates = wanted
    .flatMap((gold) => found.map((figure) => ({ gold, figure, shared: overlap(gold, figure) })))
    .filter(
      ({ gold, figure, shared }) => shared > 0 && (gold.optional || near(gold.value, figure.value)),
    )
    .sort((a, b) => b.shared - a.shared);
  const pairs = new Map();
  const used = new Set();
  for (const { gold, figure } of candidates) {
    if (pairs.has(gold) || used.has(figure)) continue;
    pairs.set(gold, figure);
    used.add(figure);
  }
  for (const attribute of ['kind', 'role']) {
    for (const gold of wanted) {
      if (gold.optional) continue;
      const figure = pairs.get(gold);
      const accepted = [gold[attribute], ...(gold[`${attribute}Also`] ?? [])];
      if (figure && accepted.includes(figure[attribute])) tally(attribute, gold[attribute]).right++;
      else {
        tally(attribute, gold[attribute]).missed++;
        if (figure) tally(attribute, figure[attribute]).extra++;
      }
    }
    for (const figure of found) {
      const free = wanted.some((gold) => gold.optional && overlap(gold, figure) > 0);
      if (!used.has(figure) && !free) tally(attribute, figure[attribute]).extra++;
    }
  }
}

function print() {
  const rows = Object.entries(tallies).flatMap(([attribute, own]) =>
    [...own.entries()]
      .sort(([, a], [, b]) => b.right + b.missed - a.right - a.missed)
      .map(([value, { right, extra, missed }]) => ({
        attribute,
        value,
        figures: right + missed,
        precision: right / (right + extra || 1),
        recall: right / (right + missed || 1),
        f1: (2 * right) / (2 * right + extra + missed || 1),
      })),
  );
  if (args.includes('--json')) {
    console.log(JSON.stringify({ pages, rows }));
    return;
  }
  const percent = (share) => (100 * share).toFixed(1).padStart(6);
  console.log(`${pages} gold pages`);
  console.log('             figures  precision  recall     F1');
  for (const { attribute, value, figures, precision, recall, f1 } of rows) {
    const name = `${attribute} ${value}`.padEnd(16);
    console.log(
      `${name}${String(figures).padStart(4)}     ${percent(precision)}  ${percent(recall)} ${percent(f1)}`,
    );
  }
}
