import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import { format } from '#shared/messages/catalogue.ts';
import { dataMessages as words } from '#shared/messages/data.ts';
import { formatDate } from '#shared/messages/dates.ts';
import { formatNumber } from '#shared/messages/numbers.ts';
import { type Dump, type DumpFile, filesOf, LICENCE, LICENCE_ADDRESS } from '../dump/manifest.ts';
import { DUMP_COLUMNS, DUMP_TABLES } from '../dump/tables.ts';
import { Frame, type PageProps, renderPage } from './shell.tsx';

interface DataPageProps extends PageProps {
  /** The dump that is served; null before the first. */
  readonly dump: Dump | null;
}

/** Files of a table that are listed; the manifest names all. */
const MOST_LISTED = 20;
const KIB = 1024;

/** GET /data: the public corpus as tables, what their columns hold, and under which licence. */
export function renderDataPage(props: DataPageProps): string {
  const { language, origin, dump } = props;
  const say = (key: keyof typeof words, data = {}) => format(words[key][language], data);
  const files = dump ? filesOf(dump) : [];
  const withdrawals = `/data/withdrawals.csv${dump ? `?since=${dump.startedAt}` : ''}`;
  return renderPage(
    props,
    {
      title: `${say('title')} – Soi`,
      description: say('lead'),
      path: '/data',
      index: true,
      alternates: [{ type: 'application/json', href: '/data/manifest.json' }],
      links: [{ rel: 'license', href: LICENCE_ADDRESS }],
    },
    <Frame language={language} path="/data">
      <h1>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      <p>
        {dump
          ? say('made', {
              at: formatDate((dump.documents?.madeAt ?? dump.startedAt).slice(0, 10), language),
              reports: formatNumber(
                dump.parts.reduce((sum, { reports }) => sum + reports, 0),
                language,
              ),
              version: ENGINE_VERSION,
            })
          : say('none')}
      </p>
      {dump && (
        <p class="downloads">
          <a href="/data/manifest.json">{say('manifest')}</a>
        </p>
      )}
      <section aria-labelledby="licence">
        <h2 id="licence">{say('licence')}</h2>
        <p>
          {say('licenceText')}{' '}
          <a rel="license" href={LICENCE_ADDRESS}>
            {LICENCE}
          </a>
        </p>
      </section>
      <section aria-labelledby="withdrawn">
        <h2 id="withdrawn">{say('withdrawn')}</h2>
        <p>
          {say('withdrawnText')} <a href={withdrawals}>withdrawals.csv</a>
        </p>
      </section>
      {dump && (
        <section aria-labelledby="example">
          <h2 id="example">{say('example')}</h2>
          <p>{say('exampleText')}</p>
          <pre>
            <code>{exampleOf(files, origin)}</code>
          </pre>
        </section>
      )}
      {DUMP_TABLES.map((table) => (
        <section key={table} aria-labelledby={table}>
          <h2 id={table}>
            <code>{table}</code> – {say(`table:${table}`)}
          </h2>
          {files.length > 0 && (
            <ul>
              {files
                .filter((file) => file.table === table)
                .slice(0, MOST_LISTED)
                .map((file) => (
                  <li key={file.path}>
                    <a href={`/data/files/${file.path}`}>
                      {say('file', {
                        name: file.path.slice(file.path.indexOf('/') + 1),
                        rows: formatNumber(file.rows, language),
                        size: `${formatNumber(Math.ceil(file.bytes / KIB), language)} KB`,
                      })}
                    </a>
                    <details class="small muted">
                      <summary>SHA-256</summary>
                      <code>{file.sha256}</code>
                    </details>
                  </li>
                ))}
            </ul>
          )}
          <details>
            <summary>{say('columns', { count: DUMP_COLUMNS[table].length })}</summary>
            <div class="table-scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('column')}</th>
                    <th scope="col">{say('type')}</th>
                    <th scope="col">{say('meaning')}</th>
                  </tr>
                </thead>
                <tbody>
                  {DUMP_COLUMNS[table].map(({ name, type, label }) => (
                    <tr key={name}>
                      <th scope="row">
                        <code>{name}</code>
                      </th>
                      <td>{say(`type:${type ?? 'text'}`)}</td>
                      <td>{label?.[language] ?? ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </section>
      ))}
    </Frame>,
  );
}

/** A question that can be asked as it is printed. */
function exampleOf(files: readonly DumpFile[], origin: string): string {
  const list = (table: string) =>
    `[${files
      .filter((file) => file.table === table && file.format === 'parquet')
      .slice(0, 3)
      .map(({ path }) => `'${origin}/data/files/${path}'`)
      .join(', ')}]`;
  return `SELECT r.place, r.year, count(DISTINCT r.id) AS sources
FROM read_parquet(${list('citations')}) c
JOIN read_parquet(${list('reports')}) r ON r.id = c.reportId
WHERE c.number = '52-NQ/TW' AND r.isSource = 1
GROUP BY r.place, r.year ORDER BY sources DESC;`;
}
