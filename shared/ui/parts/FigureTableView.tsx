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
import { Direction } from './FigureRow.tsx';
import { pageWords } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface FigureTableViewProps {
  readonly table: FigureTable;
  readonly selection?: MarkRef | null;
}

/** Columns of bars beyond this are folded away. */
const SHOWN_COLUMNS = 2;

/** A table of the page: columns whose rows can be compared as bars, the others as they stand. */
export function FigureTableView({ table, selection = null }: FigureTableViewProps) {
  const view = useView();
  const { t } = view;
  const first = table.columns[0]?.rows[0]?.indicator;
  const drawn = table.columns.filter((column) => column.comparable);
  const plain = table.columns.filter((column) => !column.comparable);
  const shown = drawn.slice(0, SHOWN_COLUMNS);
  const rest = drawn.slice(SHOWN_COLUMNS);
  return (
    <section class="card kind k-indicator figure-table">
      <h4>
        {[t('table', { number: table.table + 1 }), first && pageWords(first, view)]
          .filter(Boolean)
          .join(' · ')}
      </h4>
      {shown.length > 0 && <Columns columns={shown} selection={selection} />}
      {plain.length > 0 && <PlainColumns columns={plain} selection={selection} />}
      {rest.length > 0 && (
        <details>
          <summary>{t('moreColumns', { count: rest.length })}</summary>
          <Columns columns={rest} selection={selection} />
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
