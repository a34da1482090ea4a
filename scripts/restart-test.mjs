// `npm run test:restart`: shares, deletes, kills the API in the middle and starts it again. Nothing that was
// acknowledged may be lost, and nothing that was deleted may come back.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApi, temporaryFolder } from './api-process.ts';
import { openD1, wrongCounts } from './d1-file.mjs';
import { servePages } from './portal.mjs';

const place = temporaryFolder();
const { folder } = place;
/** Pages of the portals that the API is led to, by host and path; a text is a page of its lines. */
const pages = new Map();
const portal = await servePages(pages);
const args = ['--portal', portal.origin];
let api = await startApi({ folder, args });

const textOf = (i) =>
  `BÁO CÁO số ${i}\nThực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị và Kế hoạch số ${i}/KH-UBND ngày 10/8/2020, UBND tỉnh Quảng Trị đạt ${i},5% kế hoạch.`;

async function share(text, key, more = {}) {
  const response = await fetch(`${api.origin}/v1/summaries`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(key ? { 'Idempotency-Key': `of-the-restart-test-${key}` } : {}),
    },
    body: JSON.stringify({ text, visibility: 'public', ...more }),
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
  api = await startApi({ folder, args });
}

/** Runs a command of the operator over the same database, without holding up the connections to the API. */
async function operator(...command) {
  const script = fileURLToPath(new URL('operator.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, ...command, '--persist-to', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, `operator ${command[0]}`);
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
    const [a, b] = await Promise.all([
      share(textOf(3), 'key-a-of-this-run'),
      share(textOf(3), 'key-a-of-this-run'),
    ]);
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
    await operator('backup', file);
    const later = await share(textOf(902));
    await api.stop();
    await operator('restore', file);
    await operator('takedown', down.id, '--reason', "Lộ dữ liệu của 'người dân'");
    api = await startApi({ folder, args });
    assert.equal(await statusOf(kept), 200);
    assert.equal(await statusOf(later), 404);
    assert.equal(await statusOf(down), 451);
    const found = await fetch(`${api.origin}/v1/documents?q=901/KH-UBND`);
    assert.deepEqual((await found.json()).items, []);
    await operator('rebuild-search');
    const rebuilt = await fetch(`${api.origin}/v1/documents?q=nghi%20quyet`);
    assert.equal((await rebuilt.json()).items.length, 1);
    await restart('stop');
  });
  await step(
    'verification and visibility live through a kill, and deleting leaves no word behind',
    async () => {
      const text = `${textOf(950)}\nToàn tỉnh có 1.250 hợp tác xã, thu nhập bình quân của một lao động thường xuyên tăng so với năm trước, các huyện tiếp tục rà soát và báo cáo kết quả hằng quý theo quy định.`;
      const url = 'http://baocao.gov.vn/950';
      pages.set('baocao.gov.vn/950', text);
      const verified = await share(text, 'verified', { url, note: 'lời riêng' });
      const forged = await share(text.replace('1.250', '1.520'), 'forged', { url });
      const unlisted = await share(textOf(951), 'unlisted', { visibility: 'unlisted' });
      const states = (one) => [one.visibility, one.verification.status];
      assert.deepEqual(states(verified), ['public', 'verified']);
      assert.deepEqual(states(forged), ['public', 'differs']);
      assert.deepEqual(states(unlisted), ['unlisted', 'not-checked']);
      await restart('kill');
      const json = await (await fetch(`${api.origin}/s/${verified.id}.json`)).json();
      assert.deepEqual(json.source.verification, verified.verification);
      const listed = async (one) =>
        (await fetch(`${api.origin}/v1/reports/${one.reportId}`)).status;
      assert.deepEqual([await listed(verified), await listed(unlisted)], [200, 404]);
      const report = await (await fetch(`${api.origin}/v1/reports/${verified.reportId}`)).json();
      assert.deepEqual([report.isSource, report.shares, report.sharePath], [true, [], null]);
      const sources = async () => {
        const found = await fetch(`${api.origin}/v1/documents?q=950/KH-UBND`);
        return (await found.json()).items.map((one) => [one.reports, one.sources]);
      };
      assert.deepEqual(await sources(), [[2, 1]]);
      await unshare(verified);
      assert.deepEqual(await sources(), [[1, 0]]);
      await Promise.all([unshare(forged), unshare(unlisted)]);
      assert.deepEqual(await sources(), []);
      await restart('stop');
    },
  );
  console.log(`${passed.length} passed, 0 failed, 0 skipped`);
} catch (error) {
  console.error(error);
  console.log(`${passed.length} passed, 1 failed, 0 skipped`);
  process.exitCode = 1;
} finally {
  await api.kill();
  portal.close();
  place.remove();
}
