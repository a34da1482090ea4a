// `npm run readings`: records what the engine reads of our own pages and sentences, for its version. Refuses where a
// version that is already on main would be given other readings: a change of what is read raises ENGINE_VERSION.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../shared/engine/identity.ts';
import { changedSince, pack, RECORD, type Recorded, readAll } from '../tests/gold/readings.ts';

const read = readAll();
const published = recordOnMain();
const changed = published?.engine === ENGINE_VERSION ? changedSince(published, read) : [];
if (published && isOlder(ENGINE_VERSION, published.engine)) {
  console.error(
    `main has the readings of engine ${published.engine}: ENGINE_VERSION is ${ENGINE_VERSION}, and never falls.`,
  );
  process.exitCode = 1;
} else if (changed.length > 0) {
  console.error(
    `${changed.length} of ${read.size} readings differ from those of engine ${ENGINE_VERSION}:`,
  );
  for (const name of changed.slice(0, 12)) console.error(`  ${name}`);
  console.error(
    'Raise ENGINE_VERSION in shared/engine/identity.ts, tell it in CHANGELOG.md, and run this again.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(RECORD, `${JSON.stringify(pack(ENGINE_VERSION, read), null, 2)}\n`);
  console.log(`${read.size} readings of engine ${ENGINE_VERSION} are recorded in ${RECORD}.`);
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}

/** What others have: the record on main, as it was fetched or as it stands here; null where there is none. */
function recordOnMain(): Recorded | null {
  for (const branch of ['origin/main', 'main', 'HEAD']) {
    const { status, stdout } = spawnSync('git', ['show', `${branch}:${RECORD}`], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    });
    if (status === 0) return JSON.parse(stdout) as Recorded;
  }
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded;
  } catch {
    return null;
  }
}
