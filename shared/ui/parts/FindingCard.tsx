import type { Extraction, Finding } from '../../contract/index.ts';
import { findingMessage } from '../text/finding-message.ts';
import { cardAnchor } from '../text/marks.ts';
import type { MarkRef } from '../types.ts';
import { Place, useView } from '../view.tsx';
import { PageNumber } from './PageNumber.tsx';
import { isSelected } from './selection.ts';

export interface FindingCardProps {
  readonly extraction: Extraction;
  readonly finding: Finding;
  readonly selection?: MarkRef | null;
}

/** How many pieces of evidence are shown before the rest is folded away. */
const SHOWN_EVIDENCE = 4;

/** One point to check: its sentence, and the words of the text that raise it. */
export function FindingCard({ extraction, finding, selection = null }: FindingCardProps) {
  const { t, language } = useView();
  const shown = finding.evidence.slice(0, SHOWN_EVIDENCE);
  const rest = finding.evidence.slice(SHOWN_EVIDENCE);
  return (
    <article
      class={`card kind k-finding s-${finding.severity}`}
      id={cardAnchor('finding', finding.id)}
      data-selected={isSelected(selection, 'finding', finding.id) || undefined}
    >
      <p class="finding-head">
        <span class={`tag severity s-${finding.severity}`}>
          {t(`severity:${finding.severity}`)}
        </span>
        <span class="muted small">{t(`finding:${finding.code}`)}</span>
      </p>
      <p class="finding-message">{findingMessage(finding, language)}</p>
      {shown.length > 0 && (
        <ul class="evidence" aria-label={t('evidence')}>
          {shown.map((quote, i) => (
            <EvidenceLine key={quote.start} extraction={extraction} finding={finding} index={i} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t('showMore', { count: rest.length })}</summary>
          <ul class="evidence">
            {rest.map((quote, i) => (
              <EvidenceLine
                key={quote.start}
                extraction={extraction}
                finding={finding}
                index={SHOWN_EVIDENCE + i}
              />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** How much of the line stands around a piece of evidence. */
const CONTEXT = 36;

function EvidenceLine({
  extraction,
  finding,
  index,
}: {
  extraction: Extraction;
  finding: Finding;
  index: number;
}) {
  const quote = finding.evidence[index];
  if (!quote) return null;
  const { before, after } = contextOf(extraction.text, quote.start, quote.end);
  return (
    <li>
      <Place mark={{ kind: 'finding', id: finding.id, mention: index }} span={quote} class="quote">
        {before}
        <mark class={finding.severity === 'info' ? 'm-verified' : 'm-finding'}>{quote.quote}</mark>
        {after}
      </Place>
      <PageNumber span={quote} />
    </li>
  );
}

/** The words around a quote within its line, cut at spaces. */
export function contextOf(
  text: string,
  start: number,
  end: number,
  reach = CONTEXT,
): { before: string; after: string } {
  const lead = text.slice(Math.max(0, start - reach), start);
  const lineLead = lead.slice(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\t')) + 1);
  const cutLead = lineLead.length === lead.length && start > reach;
  const trail = text.slice(end, end + reach);
  const lineTrail = trail.split(/[\n\t]/, 1)[0] as string;
  const cutTrail = lineTrail.length === trail.length && end + reach < text.length;
  return {
    before: cutLead ? `…${lineLead.slice(lineLead.indexOf(' '))}` : lineLead,
    after: cutTrail ? `${lineTrail.slice(0, lineTrail.lastIndexOf(' ') + 1)}…` : lineTrail,
  };
}
