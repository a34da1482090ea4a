import type { Extraction } from '../../contract/index.ts';
import { BarList } from '../plots/bars.tsx';
import { type FigureColumn, type FigureTable, longestBar } from '../text/figures.ts';
import { cardAnchor } from '../text/marks.ts';
import { Place, useView } from '../view.tsx';

export interface FigureTableViewProps {
  readonly extraction: Extraction;
  readonly table: FigureTable;
}

/** Columns beyond this are folded away. */
const SHOWN_COLUMNS = 2;

/** A table of the page, column by column: bars where the rows can be compared, else a plain list. */
export function FigureTableView({ extraction, table }: FigureTableViewProps) {
  const { t } = useView();
  const shown = table.columns.slice(0, SHOWN_COLUMNS);
  const rest = table.columns.slice(SHOWN_COLUMNS);
  return (
    <section class="card kind k-indicator figure-table">
      <h4>{t('table', { number: table.table + 1 })}</h4>
      <div class="figure-columns">
        {shown.map((column) => (
          <Column key={column.title} extraction={extraction} column={column} />
        ))}
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{t('showMore', { count: rest.length })}</summary>
          <div class="figure-columns">
            {rest.map((column) => (
              <Column key={column.title} extraction={extraction} column={column} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Column({ extraction, column }: { extraction: Extraction; column: FigureColumn }) {
  const { t } = useView();
  const longest = longestBar(column);
  const unit = column.unit && !column.title.includes(column.unit) ? ` (${column.unit})` : '';
  const rows = column.rows.map(({ label, indicator, total }) => ({
    key: indicator.id,
    id: cardAnchor('indicator', indicator.id),
    label,
    value: indicator.value,
    apart: total,
    figure: (
      <Place
        mark={{ kind: 'indicator', id: indicator.id, mention: 0 }}
        span={indicator}
        class="figure-cell"
      >
        {extraction.text.slice(indicator.start, indicator.end)}
      </Place>
    ),
  }));
  return (
    <div class="figure-column">
      {column.title && (
        <p class="small muted">
          {column.title}
          {unit}
        </p>
      )}
      <BarList
        label={t('plotColumn', { column: column.title })}
        rows={rows}
        longest={longest}
        class={column.comparable ? '' : 'plain'}
      />
    </div>
  );
}
