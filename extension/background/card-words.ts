import type { Agency, Document, Finding, Indicator, Language } from '#shared/contract/index.ts';
import { agencyFields } from '#shared/fields/agency.ts';
import { documentFields, documentTitle } from '#shared/fields/document.ts';
import type { Fields } from '#shared/fields/field.ts';
import { figureText } from '#shared/fields/figure.ts';
import { indicatorFields } from '#shared/fields/indicator.ts';
import { factText, said, withNote } from '#shared/fields/outlets.ts';
import { cardMessages } from '#shared/messages/card.ts';
import { format } from '#shared/messages/catalogue.ts';
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

/** What the fields say in the card: with a label or alone. */
function linesOf<T>(fields: Fields<T>, item: T, language: Language) {
  return said(fields, item, 'hoverCard', language).map((one) => ({
    label: one.label,
    text: withNote(one),
  }));
}

function documentWords(document: Document, nth: number, language: Language) {
  const { links } = document;
  const mention = document.mentions[nth];
  const link = links.find(({ rel }) => rel === 'exact') ?? links[0];
  const relation = factText(
    documentFields.relation,
    { ...document, relation: mention?.relation ?? document.relation },
    language,
  );
  return {
    heading: documentTitle(document) || mention?.quote || '',
    lines: [
      ...linesOf(documentFields, document, language),
      {
        label: documentFields.relation.label[language],
        text: [relation, mention?.provision].filter(Boolean).join(' · '),
      },
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
  return {
    heading: figureText(indicator, language),
    lines: linesOf(indicatorFields, indicator, language),
  };
}

function agencyWords(agency: Agency, language: Language) {
  return { heading: agency.name, lines: linesOf(agencyFields, agency, language) };
}
