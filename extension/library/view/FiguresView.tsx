import { useMemo, useState } from 'preact/hooks';
import { figureText } from '#shared/fields/figure.ts';
import { formatPeriod, type Translate } from '#shared/messages/translate.ts';
import { fold, foldedWords, holdsAll } from '#shared/search/fold.ts';
import { BarList } from '#shared/ui/plots/bars.tsx';
import { useView } from '#shared/ui/view.tsx';
import {
  type FigureAcross,
  type FigureRowId,
  type FigureSource,
  type FigureTable,
  figureTable,
  type IndicatorAcross,
} from '../across.ts';
import { LinePlot } from './LinePlot.tsx';
import { hrefTo, type Route, viewOf, writeRoute } from './route.ts';
import { useWords } from './words.tsx';

const PAGE = 100;

export interface FiguresViewProps {
  indicators: readonly IndicatorAcross[];
  route: Route;
  titleOf: (key: string) => string;
  /** Whom a report's figures are told of where they name no place. */
  sourceOf: (key: string) => FigureSource;
}

/** One figure over places and periods. */
export function FiguresView({ indicators, route, titleOf, sourceOf }: FiguresViewProps) {
  const { say } = useWords();
  const { t } = useView();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const found = useMemo(() => {
    const words = foldedWords(query);
    return words.length === 0
      ? indicators
      : indicators.filter(({ subject }) => holdsAll(fold(subject), words));
  }, [indicators, query]);
  const chosen = indicators.find(({ id }) => id === route.figure) ?? null;
  return (
    <section class="across figures" aria-labelledby="across-title">
      <h2 id="across-title">{say('view:figures')}</h2>
      <p class="muted">{say(indicators.length === 0 ? 'noFigures' : 'figuresHelp')}</p>
      {indicators.length > 0 && (
        <div class="figures-grid">
          <div class="figures-list">
            <input
              type="search"
              class="filter"
              aria-label={say('filterFigures')}
              placeholder={say('filterFigures')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <ul>
              {found.slice(0, limit).map((indicator) => (
                <li key={indicator.id}>
                  <a
                    href={hrefTo(route, { figure: indicator.id })}
                    aria-current={indicator.id === route.figure ? 'true' : undefined}
                  >
                    <span lang="vi">{indicator.subject}</span>
                    <span class="muted small">
                      {[
                        indicator.unit,
                        roleWords(indicator, t),
                        say('figureSpread', {
                          count: indicator.figures.length,
                          reports: indicator.reports,
                        }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            {found.length > limit && (
              <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
                {say('showMore', { count: Math.min(PAGE, found.length - limit) })}
              </button>
            )}
          </div>
          <div class="figure-shown">
            {chosen ? (
              <ChosenFigure
                key={chosen.id}
                indicator={chosen}
                route={route}
                titleOf={titleOf}
                sourceOf={sourceOf}
              />
            ) : (
              <p class="muted">{say('chooseFigure')}</p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

type Chosen = Omit<FiguresViewProps, 'indicators'> & { indicator: IndicatorAcross };

function ChosenFigure({ indicator, route, titleOf, sourceOf }: Chosen) {
  const { say, language } = useWords();
  const { t } = useView();
  const table = useMemo(() => figureTable(indicator, sourceOf), [indicator, sourceOf]);
  const periodName = (period: string | null) =>
    period === null ? say('periodOpen') : formatPeriod(period, t, language);
  const rowName = ({ kind, name }: FigureRowId) =>
    kind === 'place' ? name : say('placeFrom', { name, from: say(`placeFrom:${kind}`) });
  const { subject, unit } = indicator;
  return (
    <div class="figure-part">
      <h3 id="figure-title" lang="vi">
        {subject}
      </h3>
      <p class="muted">
        {[
          unit && say('unit', { unit }),
          roleWords(indicator, t),
          say('tableSize', { places: table.rows.length, periods: table.periods.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <FigurePlot {...{ table, subject, unit, rowName, periodName }} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <section class="table-scroll figure-table" tabIndex={0} aria-labelledby="figure-title">
        <table>
          <caption class="visually-hidden">{say('figureTableOf', { subject })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('placeColumn')}</th>
              {table.periods.map((period) => (
                <th key={period ?? ''} scope="col">
                  {periodName(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={`${row.kind} ${row.name}`}>
                <th scope="row" title={rowName(row)}>
                  <span class="row-name" lang="vi">
                    {row.name}
                  </span>
                  {row.kind !== 'place' && (
                    <span class="row-from small muted">{say(`placeFrom:${row.kind}`)}</span>
                  )}
                </th>
                {table.periods.map((period) => (
                  <td key={period ?? ''} class="num">
                    {table.cell(row, period).map(({ key, indicatorId, ...figure }) => (
                      <a
                        key={`${key}${indicatorId}`}
                        href={writeRoute(viewOf(route, { view: 'reports', open: key }))}
                        title={titleOf(key)}
                        lang="vi"
                      >
                        {figureText(figure, language)}
                      </a>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What the figure says of the thing measured, where it is not simply its level. */
function roleWords({ role }: IndicatorAcross, t: Translate): string | null {
  return role === 'level' ? null : t(`role:${role}`);
}

const MOST_LINES = 6;

interface FigurePlotProps {
  table: FigureTable;
  subject: string;
  unit: string | null;
  rowName: (row: FigureRowId) => string;
  periodName: (period: string | null) => string;
}

/** Lines over the periods; bars by place where there is one period; nothing where words say as much. */
function FigurePlot({ table, subject, unit, rowName, periodName }: FigurePlotProps) {
  const { say, language } = useWords();
  const periods = table.periods.filter((period) => period !== null);
  const lines = plotLines(table, periods);
  const drawn = lines.slice(0, MOST_LINES).map(({ row, points }) => ({
    name: rowName(row),
    points: points.map(({ at, figure }) => ({
      at,
      value: signed(figure),
      label: figureText(figure, language),
    })),
  }));
  if (drawn.length > 0) {
    const values = drawn
      .map(({ name, points }) => `${name} ${points.map(({ label }) => label).join(' → ')}`)
      .join('; ');
    return (
      <figure class="plot-figure">
        <LinePlot
          label={say('plotOverTime', { subject, values })}
          columns={periods.map(periodName)}
          unit={unit}
          language={language}
          lines={drawn}
        />
        {lines.length > MOST_LINES && (
          <figcaption class="muted small">{say('plotFirst', { count: MOST_LINES })}</figcaption>
        )}
      </figure>
    );
  }
  if (table.periods.length !== 1 || table.rows.length < 2) return null;
  const period = table.periods[0] ?? null;
  const bars = table.rows.flatMap((row) => {
    const only = agreed(table.cell(row, period));
    return only && signed(only) >= 0 ? [{ row, figure: only }] : [];
  });
  if (bars.length < 2) return null;
  return (
    <BarList
      label={say('plotByPlace', { subject, period: periodName(period) })}
      rows={bars
        .sort((a, b) => b.figure.value - a.figure.value)
        .map(({ row, figure }) => ({
          key: `${row.kind} ${row.name}`,
          label: rowName(row),
          figure: figureText(figure, language),
          value: figure.value,
        }))}
    />
  );
}

/** A fall lies below zero, however its number is written. */
function signed({ value, direction }: FigureAcross): number {
  return direction === 'down' ? -Math.abs(value) : value;
}

/** The figure of a cell where all its reports say the same; what they disagree on is not drawn. */
export function agreed(figures: readonly FigureAcross[]): FigureAcross | null {
  const [first] = figures;
  return first &&
    figures.every(({ value, direction }) => value === first.value && direction === first.direction)
    ? first
    : null;
}

/** Rows with at least two periods to join, those with the most first. */
export function plotLines(table: FigureTable, periods: readonly string[]) {
  return table.rows
    .map((row) => ({
      row,
      points: periods.flatMap((period, at) => {
        const figure = agreed(table.cell(row, period));
        return figure ? [{ at, figure }] : [];
      }),
    }))
    .filter(({ points }) => points.length > 1)
    .sort((a, b) => b.points.length - a.points.length);
}
