import type { Agency, Document, Extraction, Indicator, Language } from '#shared/contract/index.ts';
import { cardAgencyStatus, cardMessages, cardRelations } from '#shared/messages/card.ts';
import { format } from '#shared/messages/catalogue.ts';
import { formatDate, formatPeriod, periodMessages } from '#shared/messages/dates.ts';
import { agencyRoleMessages } from '#shared/messages/formats.ts';
import type { MarkKind, MarkRef } from '#shared/ui/types.ts';

/** What the card beside a mark says. */
export interface CardWords {
  kind: MarkKind;
  kindLabel: string;
  heading: string;
  /** In the order they are read; a line without a label stands alone. */
  lines: { label: string | null; text: string }[];
  link: { href: string; label: string } | null;
}

/** The words of one mark's card; null for a mark that the extraction does not hold. */
export function cardWords(
  extraction: Extraction,
  ref: MarkRef,
  language: Language,
): CardWords | null {
  const head = { kind: ref.kind, kindLabel: say('note', language), link: null };
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    list.find(({ id }) => id === ref.id);
  switch (ref.kind) {
    case 'document': {
      const document = byId(extraction.documents);
      return document
        ? {
            ...head,
            kindLabel: say('document', language),
            ...documentWords(document, ref, language),
          }
        : null;
    }
    case 'indicator': {
      const indicator = byId(extraction.indicators);
      return indicator
        ? { ...head, kindLabel: say('indicator', language), ...indicatorWords(indicator, language) }
        : null;
    }
    case 'agency': {
      const agency = byId(extraction.agencies);
      return agency
        ? { ...head, kindLabel: say('agency', language), ...agencyWords(agency, language) }
        : null;
    }
    case 'finding': {
      const finding = byId(extraction.findings);
      if (!finding) return null;
      const others = finding.evidence.filter((_, nth) => nth !== ref.mention);
      return {
        ...head,
        kindLabel: say('finding', language),
        heading: finding.message,
        lines: others.slice(0, 3).map(({ quote }) => ({
          label: say('evidence', language),
          text: `“${quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}”`,
        })),
      };
    }
    case 'note':
      return null;
  }
}

function say(key: keyof typeof cardMessages, language: Language): string {
  return cardMessages[key][language];
}

type Line = { label: string | null; text: string };

/** A line where there is something to say. */
function line(label: string | null, text: string | null | undefined): Line[] {
  return text ? [{ label, text }] : [];
}

function documentWords(document: Document, ref: MarkRef, language: Language) {
  const { type, number, name, date, issuer, subject, known, derivedFrom, links } = document;
  const mention = document.mentions[ref.mention];
  const inferred = {
    symbol: say('inferredSymbol', language),
    page: say('inferredPage', language),
    registry: say('inferredRegistry', language),
  };
  const by = derivedFrom.issuer;
  const standing =
    known?.status === 'repealed'
      ? known.repealedBy
        ? format(say('repealedBy', language), { number: known.repealedBy })
        : say('repealed', language)
      : known?.status === 'in-force'
        ? say('inForce', language)
        : null;
  const link = links.find(({ rel }) => rel === 'exact') ?? links[0];
  const heading = [type, number].filter(Boolean).join(' ') || name || mention?.quote || '';
  return {
    heading,
    lines: [
      ...line(null, subject ?? (number ? name : null) ?? known?.title),
      ...line(say('date', language), date && formatDate(date, language)),
      ...line(
        say('issuer', language),
        issuer && by && by !== 'stated' ? `${issuer} (${inferred[by]})` : issuer,
      ),
      ...line(
        say('relation', language),
        mention &&
          [cardRelations[mention.relation][language], mention.provision]
            .filter(Boolean)
            .join(' · '),
      ),
      ...line(say('standing', language), standing),
      ...(document.candidates.length > 1 ? line(null, say('open', language)) : []),
    ],
    link: link
      ? {
          href: link.href,
          label: format(say(link.rel === 'exact' ? 'linkExact' : 'linkSearch', language), {
            publisher: link.publisher,
          }),
        }
      : null,
  };
}

function indicatorWords(indicator: Indicator, language: Language) {
  const { quote, subject, period, place, base, cell } = indicator;
  return {
    heading: quote,
    lines: [
      ...line(
        say('subject', language),
        subject ?? (cell?.headers.length ? cell.headers.join(' · ') : say('subjectOpen', language)),
      ),
      ...line(
        say('period', language),
        period &&
          formatPeriod(
            period,
            (key, data) => format(periodMessages[key][language], data),
            language,
          ),
      ),
      ...line(say('place', language), place),
      ...line(say('base', language), base?.quote),
    ],
  };
}

function agencyWords(agency: Agency, language: Language) {
  const { name, roles, status, validTo, successors } = agency;
  const standing = cardAgencyStatus[status]?.[language];
  const until = validTo && formatDate(validTo, language);
  return {
    heading: name,
    lines: [
      ...line(
        say('roles', language),
        roles.map((role) => agencyRoleMessages[role][language]).join(' · '),
      ),
      ...line(say('today', language), successors.join(', ')),
      ...line(null, standing && [standing, until].filter(Boolean).join(', ')),
    ],
  };
}
