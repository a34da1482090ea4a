import type { Agency, Document, Finding, Indicator, Language } from '#shared/contract/index.ts';
import { cardAgencyStatus, cardMessages, cardRelations } from '#shared/messages/card.ts';
import { format } from '#shared/messages/catalogue.ts';
import { formatDate, formatPeriod, periodMessages } from '#shared/messages/dates.ts';
import { agencyRoleMessages } from '#shared/messages/formats.ts';
import type { CardRequest, CardWords } from '../messaging/calls.ts';

/** The words of one mark's card. */
export function cardWords({ thing, mention, language }: CardRequest): CardWords {
  switch (thing.kind) {
    case 'document':
      return wordsOf('document', documentWords(thing.value, mention, language), language);
    case 'indicator':
      return wordsOf('indicator', indicatorWords(thing.value, language), language);
    case 'agency':
      return wordsOf('agency', agencyWords(thing.value, language), language);
    case 'finding':
      return wordsOf('finding', findingWords(thing.value, mention, language), language);
  }
}

function wordsOf(
  kind: CardRequest['thing']['kind'],
  words: Pick<CardWords, 'heading' | 'lines'> & Partial<CardWords>,
  language: Language,
): CardWords {
  return { kind, kindLabel: say(kind, language), link: null, ...words };
}

function findingWords(finding: Finding, mention: number, language: Language) {
  const others = finding.evidence.filter((_, nth) => nth !== mention);
  return {
    heading: finding.message,
    lines: others.slice(0, 3).map(({ quote }) => ({
      label: say('evidence', language),
      text: `“${quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}”`,
    })),
  };
}

function say(key: keyof typeof cardMessages, language: Language): string {
  return cardMessages[key][language];
}

type Line = { label: string | null; text: string };

/** A line where there is something to say. */
function line(label: string | null, text: string | null | undefined): Line[] {
  return text ? [{ label, text }] : [];
}

function documentWords(document: Document, nth: number, language: Language) {
  const { type, number, name, date, issuer, subject, known, derivedFrom, links } = document;
  const mention = document.mentions[nth];
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
