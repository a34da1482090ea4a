// `npm run test:restart`: shares, deletes, kills the API in the middle and starts it again. Nothing that was
// acknowledged may be lost, and nothing that was deleted may come back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApi, temporaryFolder } from './api-process.ts';
import { openD1, wrongCounts } from './d1-file.mjs';

const place = temporaryFolder();
const { folder } = place;
let api = await startApi({ folder });

const textOf = (i) =>
  `BÁO CÁO số ${i}\nThực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị và Kế hoạch số ${i}/KH-UBND ngày 10/8/2020, UBND tỉnh Quảng Trị đạt ${i},5% kế hoạch.`;

async function share(text, key) {
  const response = await fetch(`${api.origin}/v1/summaries`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key ? { 'Idempotency-Key': key } : {}) },
    body: JSON.stringify({ text }),
  });
  assert.equal(response.status, 201);
  return response.json();
}

async function unshare({ id, deleteToken }) {
  const headers = { Authorization: `Bearer ${deleteToken}` };
  const response = await fetch(`${api.origin}/v1/summaries/${id}`, { method: 'DELETE', headers });
  assert.equal(response.status, 204);
}

const statusOf = async ({ id }) => (await fetch(`${api.origin}/s/${id}.json`)).status;
const citing = async () => {
  const response = await fetch(`${api.origin}/v1/reports?cites=52-NQ/TW&limit=100`);
  return (await response.json()).items.length;
};

async function restart(how) {
  await api[how]();
  const db = openD1(folder);
  assert.deepEqual(wrongCounts(db), [], `after ${how}`);
  db.close();
  api = await startApi({ folder });
}

/** Runs a command of the operator over the same database. */
function operator(...command) {
  const script = fileURLToPath(new URL('operator.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script, ...command, '--persist-to', folder]);
  assert.equal(run.status, 0, String(run.stderr));
}

const passed = [];
async function step(name, run) {
  await run();
  passed.push(name);
  console.log(`✓ ${name}`);
}

try {
  await step('a share lives through a restart, a deleted one stays gone', async () => {
    const kept = await share(textOf(1));
    const gone = await share(textOf(2));
    await unshare(gone);
    await restart('stop');
    assert.equal(await statusOf(kept), 200);
    assert.equal(await statusOf(gone), 410);
    assert.equal(await citing(), 1);
    await unshare(kept);
  });

  await step('two at once: one key gives one share, one text one report', async () => {
    const [a, b] = await Promise.all([share(textOf(3), 'key-a'), share(textOf(3), 'key-a')]);
    assert.deepEqual(a, b);
    const [c, d] = await Promise.all([share(textOf(3)), share(textOf(3))]);
    assert.notEqual(c.id, d.id);
    assert.equal(await citing(), 1);
    await Promise.all([unshare(a), unshare(c), share(textOf(3)).then(unshare), unshare(d)]);
    assert.equal(await citing(), 0);
  });

  await step('one deletes the last share while another shares the same text', async () => {
    for (let i = 0; i < 10; i++) {
      const first = await share(textOf(4));
      const [second] = await Promise.all([share(textOf(4)), unshare(first)]);
      assert.equal(await statusOf(second), 200);
      assert.equal(await citing(), 1);
      await unshare(second);
    }
  });

  await step('killed in the middle of 200 shares: every answer given holds', async () => {
    const acknowledged = [];
    const deleted = [];
    const failed = [];
    let next = 0;
    const worker = async () => {
      while (next < 200) {
        const i = next++;
        try {
          const made = await share(textOf(100 + i), `kill-${i}`);
          if (i % 5 === 0) {
            await unshare(made);
            deleted.push(made);
          } else acknowledged.push(made);
        } catch {
          failed.push(i);
        }
        if (acknowledged.length === 80) {
          acknowledged.killed = true;
          await api.kill();
          next = 200;
        }
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    assert.ok(acknowledged.killed && failed.length > 0, 'the API was killed under way');
    await restart('kill');
    for (const made of acknowledged) assert.equal(await statusOf(made), 200);
    for (const made of deleted) assert.equal(await statusOf(made), 410);
    const living = await citing();
    const unsure = living - acknowledged.length;
    assert.ok(unsure >= 0 && unsure <= failed.length, `${unsure} of ${failed.length} unanswered`);
    const retried = await Promise.all(failed.map((i) => share(textOf(100 + i), `kill-${i}`)));
    assert.equal(new Set(retried.map(({ id }) => id)).size, failed.length);
    console.log(
      `  ${acknowledged.length} acknowledged, ${deleted.length} deleted, ${failed.length} unanswered (${unsure} of them stored), all accounted for`,
    );
    await restart('kill');
    for (const made of [...acknowledged]) assert.equal(await statusOf(made), 200);
    for (const made of deleted) assert.equal(await statusOf(made), 410);
  });
  await step('a backup brings back what stood when it was made; a takedown holds', async () => {
    const kept = await share(textOf(900));
    const down = await share(textOf(901));
    const file = join(folder, 'backup.sqlite');
    operator('backup', file);
    const later = await share(textOf(902));
    await api.stop();
    operator('restore', file);
    operator('takedown', down.id, '--reason', "Lộ dữ liệu của 'người dân'");
    api = await startApi({ folder });
    assert.equal(await statusOf(kept), 200);
    assert.equal(await statusOf(later), 404);
    assert.equal(await statusOf(down), 451);
    const found = await fetch(`${api.origin}/v1/documents?q=901/KH-UBND`);
    assert.deepEqual((await found.json()).items, []);
    operator('rebuild-search');
    const rebuilt = await fetch(`${api.origin}/v1/documents?q=nghi%20quyet`);
    assert.equal((await rebuilt.json()).items.length, 1);
    await restart('stop');
  });
  console.log(`${passed.length} passed, 0 failed, 0 skipped`);
} catch (error) {
  console.error(error);
  console.log(`${passed.length} passed, 1 failed, 0 skipped`);
  process.exitCode = 1;
} finally {
  await api.kill();
  place.remove();
}
