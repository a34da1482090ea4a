// `npm run operator -- COMMAND [--remote] [--persist-to DIR]`: what the operator of an API does by hand.
//   complaints                            the latest complaints of readers
//   takedown ID --reason "…"              a share, or a report with all of its shares (x_…): 451 from now on
//   restore-takedown ID                   allows it to be shared again; what was taken down stays down
//   backup FILE                           a whole copy of the local database, also while the API runs
//   restore FILE                          puts such a copy in the place of the local database; stop the API first
//   dump                                  makes the dump of the public corpus now (a deployed API makes its own every night)
//   rebuild-search                        makes the search tables of documents and agencies anew
// A deployed database is kept by D1's Time Travel: see worker/DEPLOY.md.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { d1File, openD1 } from './d1-file.mjs';
import { wrangler } from './wrangler.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reason: { type: 'string' },
    remote: { type: 'boolean', default: false },
    'persist-to': { type: 'string' },
  },
});
const [command, target] = positionals;
const folder = resolve(values['persist-to'] ?? '.wrangler/state');
const where = values.remote
  ? ['--remote']
  : ['--local', ...(values['persist-to'] ? ['--persist-to', values['persist-to']] : [])];

const COMMANDS = {
  complaints: () =>
    query('SELECT at, share_id, reason, contact FROM complaints ORDER BY at DESC LIMIT 50'),
  takedown: () => {
    const id = idOf(target);
    if (!values.reason) usage('takedown needs --reason');
    const sql = `INSERT INTO takedowns (target, reason, at) VALUES (${quoted(id)}, ${quoted(values.reason)}, ${quoted(new Date().toISOString())})
      ON CONFLICT (target) DO UPDATE SET reason = excluded.reason, done = 0`;
    return query(sql);
  },
  'restore-takedown': () => query(`DELETE FROM takedowns WHERE target = ${quoted(idOf(target))}`),
  backup: () => {
    const file = localFile('backup');
    const db = openD1(folder);
    db.prepare('VACUUM INTO ?1').run(file);
    db.close();
    console.log(`wrote ${file}`);
    return 0;
  },
  restore: () => {
    const file = localFile('restore');
    if (!existsSync(file)) usage(`there is no ${file}`);
    checkBackup(file);
    const place = d1File(folder);
    for (const rest of ['-wal', '-shm']) rmSync(place + rest, { force: true });
    copyFileSync(file, place);
    console.log(`restored ${place}`);
    return 0;
  },
  dump: async () => {
    if (values.remote)
      usage('dump is for the local store: a deployed API makes its own by its timer');
    const { getPlatformProxy } = await import('wrangler');
    const { latestDump, makeDump } = await import('../worker/dump/make.ts');
    const { filesOf } = await import('../worker/dump/manifest.ts');
    const { env, dispose } = await getPlatformProxy({ persist: { path: join(folder, 'v3') } });
    try {
      await makeDump(env, new Date(), { isForced: true, mostParts: Number.POSITIVE_INFINITY });
      const dump = await latestDump(env);
      const reports = dump.parts.reduce((sum, part) => sum + part.reports, 0);
      console.log(`made ${dump.id}: ${reports} reports, ${filesOf(dump).length} files`);
    } finally {
      await dispose();
    }
    return 0;
  },
  'rebuild-search': () => query(REBUILD),
};

const REBUILD = `
  INSERT INTO documents_fts (documents_fts) VALUES ('delete-all');
  INSERT INTO documents_fts (rowid, folded) SELECT seq, trim(folded || ' ' || words) FROM documents;
  INSERT INTO agencies_fts (agencies_fts) VALUES ('delete-all');
  INSERT INTO agencies_fts (rowid, folded) SELECT seq, folded FROM agencies;
`;

if (!command || !(command in COMMANDS)) usage(`one of: ${Object.keys(COMMANDS).join(', ')}`);
process.exitCode = await COMMANDS[command]();

function localFile(verb) {
  if (values.remote) usage(`${verb} is for the local database: see worker/DEPLOY.md`);
  return resolve(target ?? usage(`${verb} needs a file`));
}

/** A file that is no whole database of ours must not take the place of one that is. */
function checkBackup(file) {
  const db = new DatabaseSync(file, { readOnly: true });
  const [{ integrity_check: state }] = db.prepare('PRAGMA integrity_check').all();
  const known = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'citations'").all();
  db.close();
  if (state !== 'ok' || known.length === 0) usage(`${file} is not a whole backup`);
}

function query(sql) {
  return run(['execute', 'DB', '--command', sql, '--yes']);
}

function run([verb, ...args]) {
  return wrangler(['d1', verb, ...args, ...where], { stdin: 'ignore' });
}

function idOf(value) {
  if (!value || !/^[\w-]{8,40}$/.test(value)) usage('give the id of a share or a report');
  return value;
}

function quoted(text) {
  return `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
}

function usage(message) {
  console.error(`operator: ${message}`);
  process.exit(2);
}
