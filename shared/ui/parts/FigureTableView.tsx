import { unitBeside } from '../../fields/figure.ts';
import { BarList } from '../plots/bars.tsx';
import {
  type FigureColumn,
  type FigureTable,
  type FigureTableRow,
  longestBar,
} from '../text/figures.ts';
import { cardAnchor } from '../text/marks.ts';
import type { MarkRef } from '../types.ts';
import { Place, useView } from '../view.tsx';
import { Direction } from './Direction.tsx';
import { pageWords } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface FigureTableViewProps {
  readonly table: FigureTable;
  readonly selection?: MarkRef | null;
}

/** Columns of bars that stand side by side, and runs of columns before the rest is folded away. */
const MOST_BARS = 2;
const SHOWN_RUNS = 2;

interface ColumnRun {
  /** Place of its first column among the table's, from 0. */
  readonly at: number;
  readonly columns: readonly FigureColumn[];
}

/** A table's columns in the order of the page: neighbours that are drawn alike stand together. */
function runsOf(columns: readonly FigureColumn[]): ColumnRun[] {
  const runs: { at: number; columns: FigureColumn[] }[] = [];
  columns.forEach((column, at) => {
    const last = runs.at(-1);
    const isAlike = last?.columns[0]?.comparable === column.comparable;
    const isFull = column.comparable && last?.columns.length === MOST_BARS;
    if (last && isAlike && !isFull) last.columns.push(column);
    else runs.push({ at, columns: [column] });
  });
  return runs;
}

function Run({ run, selection }: { run: ColumnRun; selection: MarkRef | null }) {
  const Drawn = run.columns[0]?.comparable ? Columns : PlainColumns;
  return <Drawn columns={run.columns} selection={selection} />;
}

/** A table of the page: columns whose rows can be compared as bars, the others as they stand. */
export function FigureTableView({ table, selection = null }: FigureTableViewProps) {
  const view = useView();
  const { t } = view;
  const first = table.columns[0]?.rows[0]?.indicator;
  const runs = runsOf(table.columns);
  const shown = runs.slice(0, SHOWN_RUNS);
  const rest = runs.slice(SHOWN_RUNS);
  return (
    <section class="card kind k-indicator figure-table">
      <h4>
        {[t('table', { number: table.table + 1 }), first && pageWords(first, view)]
          .filter(Boolean)
          .join(' · ')}
      </h4>
      {shown.map((run) => (
        <Run key={run.at} {...{ run, selection }} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {t('moreColumns', { count: rest.reduce((sum, run) => sum + run.columns.length, 0) })}
          </summary>
          {rest.map((run) => (
            <Run key={run.at} {...{ run, selection }} />
          ))}
        </details>
      )}
    </section>
  );
}

interface ColumnsProps {
  readonly columns: readonly FigureColumn[];
  readonly selection: MarkRef | null;
}

function Columns({ columns, selection }: ColumnsProps) {
  return (
    <div class="figure-columns">
      {columns.map((column, i) => (
        <BarColumn key={`${column.title}-${i}`} {...{ column, selection }} />
      ))}
    </div>
  );
}

interface BarColumnProps {
  readonly column: FigureColumn;
  readonly selection: MarkRef | null;
}

function BarColumn({ column, selection }: BarColumnProps) {
  const { t } = useView();
  const rows = column.rows.map((row) => ({
    key: row.indicator.id,
    id: cardAnchor('indicator', row.indicator.id),
    label: row.label,
    value: row.indicator.value,
    selected: isSelected(selection, 'indicator', row.indicator.id),
    apart: row.total,
    figure: <Cell column={column} row={row} />,
  }));
  return (
    <div class="figure-column">
      {column.title && <p class="small muted">{column.title}</p>}
      <BarList
        label={t('plotColumn', { column: column.title })}
        rows={rows}
        longest={longestBar(column)}
        {...(isAttainment(column) && { line: 100 })}
      />
    </div>
  );
}

/** Percent of a plan reached: read against the 100 % line. */
function isAttainment({ rows }: FigureColumn): boolean {
  return rows.every(({ indicator }) => indicator.unit === '%' && indicator.role === 'attainment');
}

/** Columns of unlike figures side by side, row by row, as the page has them. */
function PlainColumns({ columns, selection }: ColumnsProps) {
  const lines = new Map<number, Map<number, FigureTableRow>>();
  columns.forEach((column, i) => {
    for (const row of column.rows) {
      const at = row.indicator.cell?.row ?? 0;
      const line = lines.get(at) ?? new Map<number, FigureTableRow>();
      lines.set(at, line);
      line.set(i, row);
    }
  });
  const sorted = [...lines].sort(([a], [b]) => a - b);
  return (
    <div class="figure-data">
      <table class="data">
        <thead>
          <tr>
            <td />
            {columns.map((column, i) => (
              <th key={`${column.title}-${i}`} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(([at, line]) => {
            const first = [...line.values()][0];
            return (
              <tr key={at} class={first?.total ? 'total' : undefined}>
                <th scope="row">{first?.label}</th>
                {columns.map((column, i) => {
                  const row = line.get(i);
                  return (
                    <td
                      key={`${column.title}-${i}`}
                      id={row && cardAnchor('indicator', row.indicator.id)}
                      data-selected={
                        (row && isSelected(selection, 'indicator', row.indicator.id)) || undefined
                      }
                    >
                      {row && <Cell column={column} row={row} />}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ column, row }: { column: FigureColumn; row: FigureTableRow }) {
  const { language } = useView();
  const { indicator } = row;
  const unit = column.saysUnit ? null : unitBeside(indicator, language);
  return (
    <Place
      mark={{ kind: 'indicator', id: indicator.id, mention: 0 }}
      span={indicator}
      class="figure-cell"
    >
      <Direction figure={indicator} />
      {indicator.quote}
      {unit && <span class="figure-unit"> {unit}</span>}
    </Place>
  );
}
