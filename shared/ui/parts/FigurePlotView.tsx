import { formatNumber } from '../../messages/translate.ts';
import { AttainmentBar, PairBars, PartBar, RankLine } from '../plots/bars.tsx';
import type { FigurePlot } from '../text/figures.ts';
import { useView } from '../view.tsx';

/** Draws the plot that was chosen for a figure. */
export function FigurePlotView({ plot }: { readonly plot: FigurePlot }) {
  const { t, language } = useView();
  switch (plot.kind) {
    case 'attainment':
      return (
        <AttainmentBar
          percent={plot.percent}
          label={t('plotAttainment', { value: plot.percent })}
        />
      );
    case 'share':
      return (
        <PartBar part={plot.percent} whole={100} label={t('plotShare', { value: plot.percent })} />
      );
    case 'part':
      return (
        <PartBar
          part={plot.part}
          whole={plot.whole}
          label={t('plotPart', { part: plot.part, whole: plot.whole })}
        />
      );
    case 'rank':
      return (
        <RankLine
          rank={plot.rank}
          total={plot.total}
          label={t('plotRank', { rank: plot.rank, total: plot.total })}
        />
      );
    case 'pair': {
      const nowLabel = plot.nowLabel || formatNumber(plot.now, language);
      const beforeLabel = plot.beforeLabel || formatNumber(plot.before, language);
      return (
        <PairBars
          now={plot.now}
          before={plot.before}
          nowLabel={nowLabel}
          beforeLabel={beforeLabel}
          nowWords={t(plot.words === 'plan' ? 'plotActual' : 'plotNow')}
          beforeWords={t(plot.words === 'plan' ? 'plotPlan' : 'plotBefore')}
          label={t('plotPair', { now: nowLabel, before: beforeLabel })}
        />
      );
    }
  }
}
