import * as contract from '#shared/contract/limits.ts';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import { FORMATS } from '#shared/formats/registry.ts';
import { csvTableMessages } from '#shared/messages/formats.ts';
import { LIMITS, SITE_SHARE } from '../http/quotas.ts';

const LARGEST = contract.mebibytes(contract.MAX_BODY_BYTES);
const written = (number: number) => number.toLocaleString('en');

/** A paragraph, a list or a block of code of a guide; `answer`: what the code prints, `…` for what is left out. */
export type Passage =
  | { readonly p: string }
  | { readonly list: readonly string[] }
  | { readonly code: string; readonly answer?: string };

export interface GuideSection {
  readonly id: string;
  readonly heading: string;
  readonly passages: readonly Passage[];
}

export interface Guide {
  /** Last part of its address: /docs/{name}. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** The sections, given the origin that the API is called at. */
  sections(origin: string): readonly GuideSection[];
}

const firstCall: Guide = {
  name: 'first-call',
  title: 'First call',
  lead: 'One request reads one report. No account, no key.',
  sections: (origin) => [
    {
      id: 'read',
      heading: 'Read a text',
      passages: [
        {
          code: `curl -s ${origin}/v1/extract \\
  -H 'Content-Type: application/json' \\
  -d '{"text":"Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, đạt 88,84% kế hoạch."}'`,
          answer: `{
  "documents": [{ "type": "Nghị quyết", "number": "52-NQ/TW", "date": "2019-09-27",
                  "issuer": "Bộ Chính trị", "relation": "implements",
                  "mentions": [{ "start": 10, "end": 64, "quote": "Nghị quyết số 52-NQ/TW …" }] }],
  "indicators": [{ "quote": "88,84%", "value": 88.84, "unit": "%", "role": "attainment" }],
  "agencies": [{ "name": "Bộ Chính trị", "level": "central" }],
  …
}`,
        },
        {
          p: `Send \`html\` instead of \`text\` for a page as the portal serves it; the article is found in it. Exactly one of the two, at most ${LARGEST}. \`url\` helps to tell which province “UBND tỉnh” is.`,
        },
        {
          p: 'To find a quote again in the page itself, add `"include": ["textMap"]` to a request with `html`. `textMap.segments` then says, five numbers a segment, which characters between two tags each part of `text` comes from: units of `text` skipped, units covered, runs on from the run before, offset (on from the segment before, if it is of the same run), and units more than in `text` (0: unit for unit). `textMap.runs` is how many runs there are; count them the same way to be sure.',
        },
        {
          p: 'To see what of a page is not in `text`, add `"include": ["dropped"]`: an entry each for words that were left out, in the order of the page, with the reason (`outside`, `site-part`, `related`, `widget`, `tools`, `imprint`, `links`, `hidden`), the lines, and how many lines and characters it stands for. Long ones are cut; links are one entry, counted and shown by their first.',
        },
        {
          p: 'To see why something was read so, add `"include": ["trace"]`: each document, figure, body and point of the summary then has `trace`, the names of the rules that gave its fields, in the order in which they answered. `GET /v1/rules` says what each rule looks for, with sentences that it reads and sentences that it leaves alone; `/docs/rules` shows the same for reading. What no rule decided (a number\'s digits, a name that is known) has none.',
        },
        {
          p: 'The answer holds `text` and, into it, the place of everything that was found. Offsets count UTF-16 code units, so in JavaScript `text.slice(start, end) === quote`; in Python encode to UTF-16 first.',
        },
      ],
    },
    {
      id: 'link',
      heading: 'Read a page by its address',
      passages: [
        { code: `curl -s '${origin}/v1/extract?url=https://example.gov.vn/bao-cao'` },
        {
          p: `Only public pages of \`*.gov.vn\` are fetched: ports 80 and 443, ${contract.MAX_REDIRECTS} redirects, ${contract.FETCH_MS / 1000} seconds, ${LARGEST}, HTML.`,
        },
      ],
    },
    {
      id: 'share',
      heading: 'Share what was read',
      passages: [
        {
          code: `curl -s ${origin}/v1/summaries \\
  -H 'Content-Type: application/json' -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"text":"Năm 2024, huyện trồng 120 ha rừng, đạt 96% kế hoạch.","note":"Xem tỷ lệ hoàn thành","expiresInDays":90}'`,
          answer: `{
  "id": "…", "reportId": "x_…", "url": "${origin}/s/…",
  "deleteToken": "…", "createdAt": "…", "expiresAt": "…",
  …
}`,
        },
        {
          p: '`Idempotency-Key` may be left out. Make a new random one for each share, as above: a request that is sent again with it, from the same network and within 24 hours, gives the first answer and no second share.',
        },
        {
          p: 'The answer holds the address of the page and a `deleteToken`. Keep the token: it is stored only as a hash and told once. `DELETE /v1/summaries/{id}` with `Authorization: Bearer <deleteToken>` takes the share back; its address answers 410 from then on, and its report leaves the corpus with its last share.',
        },
        {
          p: `The same share in other forms: add to its address ${FORMATS.map(({ extension }) => `\`.${extension}\``).join(', ')}; a CSV takes \`?table=${Object.keys(csvTableMessages).join('|')}\`, and \`?bom=1\` for Excel.`,
        },
      ],
    },
    {
      id: 'many',
      heading: 'Many at once',
      passages: [
        {
          code: `printf '%s\\n' '{"text":"Tỷ lệ hộ nghèo còn 3,2%."}' '{"text":7}' |
  curl -s ${origin}/v1/extract/batch -H 'Content-Type: application/x-ndjson' --data-binary @-`,
          answer: `{ "index": 0, "status": 200, "extraction": { "indicators": [{ "quote": "3,2%" }], … } }
{ "index": 1, "status": 422, "problem": { "title": "…", … } }`,
        },
        {
          p: `\`POST /v1/extract/batch\` takes one extract request a line (NDJSON), ${contract.MAX_BATCH_LINES} lines at most, and streams one answer a line, in order. A bad line answers with its own problem and never spoils the others.`,
        },
      ],
    },
    {
      id: 'typescript',
      heading: 'From TypeScript',
      passages: [
        {
          code: `import { createSoiClient } from 'soi/client';

const soi = createSoiClient('${origin}');
const response = await soi.v1.extract.$post({ json: { text, language: 'vi' } });
if (response.ok) console.log((await response.json()).documents);`,
        },
        {
          p: 'From anywhere else: `npx openapi-typescript` makes types of `/openapi.json`, and openapi-fetch a client of them. Name the two JSON types, so that an answer is typed as data and not as a page:',
        },
        {
          code: `import createClient from 'openapi-fetch';
import type { paths } from './soi.ts';

const soi = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: '${origin}',
});
const { data, error } = await soi.POST('/v1/extract', { body: { text } });`,
        },
      ],
    },
    {
      id: 'assistants',
      heading: 'From an assistant',
      passages: [
        {
          code: `curl -s ${origin}/mcp \\
  -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \\
  -d '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'`,
        },
        {
          p: `\`${origin}/mcp\` speaks the Model Context Protocol (streamable HTTP, stateless): read a page, look up a document, who cites it, find figures.`,
        },
      ],
    },
  ],
};

const limits: Guide = {
  name: 'limits',
  title: 'Limits',
  lead: 'What one caller may do, and how a program can see it coming.',
  sections: () => [
    {
      id: 'rates',
      heading: 'Requests',
      passages: [
        {
          list: Object.entries(LIMITS).map(
            ([name, { perMinute, perDay }]) =>
              `\`${name}\`: ${perMinute} a minute${perDay === null ? '' : `, ${perDay} a day`}`,
          ),
        },
        {
          p: `A caller is an IPv4 address or an IPv6 /64, kept only as a hash that changes every day; all networks of one IPv6 /48 together may do as much as ${SITE_SHARE} callers. Taking a share back counts as a read. A batch is one request of the minute and as many of the day as it has lines.`,
        },
        {
          p: '`RateLimit-Policy` names the limits of a route and `RateLimit` what is left of them (IETF draft). The remainder of the minute is what the answering server has seen; the refusal itself is exact. A 429 has `Retry-After` in seconds.',
        },
      ],
    },
    {
      id: 'sizes',
      heading: 'Sizes',
      passages: [
        {
          list: [
            `Request body: ${LARGEST}; a batch: ${contract.mebibytes(contract.MAX_BATCH_BYTES)} and ${contract.MAX_BATCH_LINES} lines.`,
            `Note: ${written(contract.MAX_NOTE)} characters. Expiry: 1 to ${written(contract.MAX_DAYS)} days.`,
            `Corpus lists: 1 to ${contract.PAGE_ITEMS.most} items a page, ${contract.PAGE_ITEMS.usual} by default.`,
          ],
        },
      ],
    },
    {
      id: 'pages',
      heading: 'Paging',
      passages: [
        {
          p: '`nextCursor` is opaque: send it back as `cursor` with the same filters. A page may hold fewer items than `limit` and still have a `nextCursor`: a request looks at a bounded number of candidates, however large the corpus is. Stop at `nextCursor: null`.',
        },
      ],
    },
  ],
};

const citing: Guide = {
  name: 'citing',
  title: 'Citing Soi',
  lead: 'What a figure from Soi is, and how to cite it so that others find it.',
  sections: (origin) => [
    {
      id: 'report',
      heading: 'Cite the report, not Soi',
      passages: [
        {
          p: 'Everything Soi shows is a quote of a report. Cite the report: its issuer, number, date and address. `.ris`, `.bib` and `.csl.json` of a share do this, and reference managers read the same from the head of the share page.',
        },
      ],
    },
    {
      id: 'reading',
      heading: 'Cite the reading',
      passages: [
        {
          p: 'Where the reading itself matters (a count, a comparison over the corpus), add the version of the engine, which every answer holds, and the day: the corpus is what people shared, not all reports there are.',
        },
        { code: `Soi ${origin}, engine ${ENGINE_VERSION}, accessed 22 November 2026.` },
      ],
    },
    {
      id: 'consensus',
      heading: 'What most reports say',
      passages: [
        {
          p: 'A document’s `date`, `issuer` and `subject` in the corpus are what most citing reports say, with the count for and the count of all that say anything. It is a count, not a finding of fact, and is never put into another report’s extraction.',
        },
      ],
    },
  ],
};

const selfHosting: Guide = {
  name: 'self-hosting',
  title: 'Self-hosting',
  lead: 'The API is one Cloudflare Worker and one D1 database; on your own machine, one process and one file.',
  sections: () => [
    {
      id: 'local',
      heading: 'On your own machine',
      passages: [
        { code: 'npm ci\nnpm run api -- --port 8787' },
        {
          p: 'This applies the migrations to a local database and serves the API on loopback. Callers of the same machine are not limited; `--limits` turns the limits on.',
        },
      ],
    },
    {
      id: 'cloudflare',
      heading: 'On Cloudflare',
      passages: [
        {
          code: 'npx wrangler d1 create soi        # put its id into wrangler.toml\nnpx wrangler d1 migrations apply DB --remote\nnpm run build:api                 # bundle and budget\nnpx wrangler deploy',
        },
        {
          p: 'Plans, their limits, costs per million pages, backup, restore and takedown stand in `worker/DEPLOY.md`.',
        },
      ],
    },
    {
      id: 'settings',
      heading: 'Settings',
      passages: [
        {
          list: [
            '`READ_URLS`: "on", or "off": `GET /v1/extract?url=` answers 404.',
            '`READ_FILES`: "on", or "off": files are neither taken nor fetched.',
            '`ORIGIN`: where the API is reached, "https://soi.example": addresses in answers are made of it, whatever Host a request names. Set it wherever anything but its own routes can reach the Worker; locally `npm run api -- --origin URL`.',
            '`LIMITS`: "on", or "spare-loopback" for local development.',
            '`LOG`: "on": one line of JSON a request, without its content; or "off".',
            '`CONTACT`: where weaknesses are reported to ("mailto:…", "https://…"), told in `/.well-known/security.txt`; "": none.',
          ],
        },
      ],
    },
  ],
};

/** The guides beside the reference; the one on errors is made of the problem table. */
export const GUIDES: readonly Guide[] = [firstCall, limits, citing, selfHosting];
