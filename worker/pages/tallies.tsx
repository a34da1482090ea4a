import type { Tally } from '#shared/contract/index.ts';
import { formatNumber } from '#shared/messages/translate.ts';
import { usePageView } from '#shared/ui/page-view.ts';
import { BarList } from '#shared/ui/plots/bars.tsx';
import { DotColumns } from '#shared/ui/plots/DotColumns.tsx';

export interface TallyBarsProps {
  readonly label: string;
  readonly tallies: readonly Tally[];
  readonly words?: (value: string) => string;
  /** What stands for "?" and for nothing. */
  readonly unknown: string;
}

/** Rows beyond this are folded away. */
const SHOWN = 12;

/** Counts of what sources say, as a list with bars. */
export function TallyBars({ label, tallies, words = (value) => value, unknown }: TallyBarsProps) {
  const { t, language } = usePageView();
  const rows = tallies.map(({ value, sources }) => ({
    key: value,
    label: value === '' || value === '?' ? unknown : words(value),
    value: sources,
    figure: formatNumber(sources, language),
  }));
  const longest = Math.max(0, ...rows.slice(0, SHOWN).map((row) => row.value));
  return (
    <>
      <BarList label={label} rows={rows.slice(0, SHOWN)} longest={longest} />
      {rows.length > SHOWN && (
        <details>
          <summary>{t('showMore', { count: rows.length - SHOWN })}</summary>
          <BarList label={label} rows={rows.slice(SHOWN)} longest={longest} />
        </details>
      )}
    </>
  );
}

/** Counts by year, one column a year; years that no report has are left as gaps. */
export function YearDots({ tallies }: { readonly tallies: readonly Tally[] }) {
  const { t } = usePageView();
  const known = tallies.filter(({ value }) => /^\d{4}$/.test(value));
  const unknown = tallies.find(({ value }) => value === '?' || value === '');
  return (
    <>
      {known.length > 0 && (
        <DotColumns
          label={t('byYear')}
          columns={known.map(({ value, sources }) => ({ year: Number(value), count: sources }))}
        />
      )}
      {unknown && (
        <p class="small muted">
          {t('yearUnknown')}: {t('countSources', { count: unknown.sources })}
        </p>
      )}
    </>
  );
}
