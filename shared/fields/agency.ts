import type { Agency, Language } from '../contract/index.ts';
import { format } from '../messages/catalogue.ts';
import { formatDate } from '../messages/dates.ts';
import { agencyLabels, factMessages } from '../messages/fields.ts';
import { agencyRoleMessages } from '../messages/formats.ts';
import { column, csv, type Fields, listColumn, numberCsv, skip } from './field.ts';

const noTable = skip('tables are of figures');
const reference = skip('a bibliography lists documents; issuers stand in their entries');
const noView = skip('the library’s views across reports are of documents and figures');
const noProperty = skip('schema.org has no property for it');
const nameSaysIt = skip('the full name says it');
const programs = skip('for programs');

/** What every field of an agency has in common. */
const everywhere = { table: noTable, references: reference, library: noView } as const;

/** Where an agency's fields go; the order is that of its lines of facts. */
export const agencyFields: Fields<Agency> = {
  id: {
    ...everywhere,
    label: agencyLabels.id,
    card: programs,
    hoverCard: programs,
    markdown: programs,
    jsonld: 'own',
    corpusList: programs,
    csv: [csv(10, 'id', ({ id }) => id)],
    corpus: 'own',
  },
  name: {
    ...everywhere,
    label: agencyLabels.name,
    card: 'own',
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: 'own',
    csv: [csv(20, 'name', ({ name }) => name)],
    corpus: column('name', 'name'),
  },
  shortName: {
    ...everywhere,
    label: agencyLabels.shortName,
    card: skip('the mentions show it'),
    hoverCard: skip('the card stands at it'),
    markdown: nameSaysIt,
    jsonld: 'own',
    corpusList: nameSaysIt,
    csv: [csv(30, 'shortName', ({ shortName }) => shortName)],
    corpus: column('shortName', 'short_name'),
  },
  roles: {
    ...everywhere,
    label: agencyLabels.roles,
    fact: ({ roles }, language) =>
      roles.map((role) => agencyRoleMessages[role][language]).join(' · '),
    card: 'line',
    hoverCard: 'row',
    markdown: 'line',
    jsonld: skip('the report names its author'),
    corpusList: skip('reports give it different ones; its own page counts them'),
    csv: [csv(70, 'roles', ({ roles }) => roles.join('; '))],
    corpus: { tally: 'role', values: ({ roles }) => roles },
  },
  level: {
    ...everywhere,
    label: agencyLabels.level,
    card: skip('the group that the card stands in is the level'),
    hoverCard: nameSaysIt,
    markdown: nameSaysIt,
    jsonld: noProperty,
    corpusList: 'own',
    csv: [csv(40, 'level', ({ level }) => level)],
    corpus: column('level', 'level'),
  },
  body: {
    ...everywhere,
    label: agencyLabels.body,
    card: 'own',
    hoverCard: nameSaysIt,
    markdown: nameSaysIt,
    jsonld: noProperty,
    corpusList: 'own',
    csv: [csv(50, 'body', ({ body }) => body)],
    corpus: column('body', 'body'),
  },
  place: {
    ...everywhere,
    label: agencyLabels.place,
    card: nameSaysIt,
    hoverCard: nameSaysIt,
    markdown: nameSaysIt,
    jsonld: 'own',
    corpusList: nameSaysIt,
    csv: [csv(60, 'place', ({ place }) => place)],
    corpus: column('place', 'place'),
  },
  status: {
    ...everywhere,
    label: agencyLabels.status,
    fact: (agency, language) => agencyToday(agency, language),
    card: 'line',
    hoverCard: 'line',
    markdown: 'line',
    jsonld: skip('a body that ended has the date'),
    corpusList: 'line',
    csv: [csv(80, 'status', ({ status }) => status)],
    corpus: column('status', 'status', { latest: true }),
  },
  validTo: {
    ...everywhere,
    label: agencyLabels.validTo,
    card: 'own',
    hoverCard: 'own',
    markdown: 'own',
    jsonld: 'own',
    corpusList: 'own',
    csv: [csv(90, 'validTo', ({ validTo }) => validTo)],
    corpus: column('validTo', 'valid_to', { latest: true }),
  },
  successors: {
    ...everywhere,
    label: agencyLabels.successors,
    card: 'own',
    hoverCard: 'own',
    markdown: 'own',
    jsonld: noProperty,
    corpusList: 'own',
    // The last step of the succession.
    csv: [csv(100, 'successors', ({ successors }) => successors.join('; '))],
    corpus: listColumn('successors', 'successors', { latest: true }),
  },
  statusAtReport: {
    ...everywhere,
    label: agencyLabels.statusAtReport,
    card: skip('a finding says where a body had ended before the report'),
    hoverCard: skip('a finding says it'),
    markdown: skip('a finding says it'),
    jsonld: noProperty,
    corpusList: skip('it is one report’s'),
    csv: [csv(150, 'statusAtReport', ({ statusAtReport }) => statusAtReport)],
    corpus: skip('it is one report’s'),
  },
  succession: {
    ...everywhere,
    label: agencyLabels.succession,
    card: 'own',
    hoverCard: 'own',
    markdown: 'own',
    jsonld: noProperty,
    corpusList: 'own',
    csv: [
      csv(180, 'succession', ({ succession }) =>
        succession.map(({ date, successors }) => `${date}: ${successors.join(', ')}`).join('; '),
      ),
    ],
    corpus: listColumn('succession', 'succession', { latest: true }),
  },
  reform: {
    ...everywhere,
    label: agencyLabels.reform,
    card: skip('the point to check names the act'),
    hoverCard: skip('the point to check names the act'),
    markdown: skip('the point to check names the act'),
    jsonld: noProperty,
    corpusList: skip('the list says since when'),
    csv: [
      csv(160, 'reformNumber', ({ reform }) => reform?.number ?? null),
      csv(170, 'reformEffective', ({ reform }) => reform?.effective ?? null),
    ],
    corpus: skip('it is that of the first step of the succession'),
  },
  mentions: {
    ...everywhere,
    label: agencyLabels.mentions,
    card: 'own',
    hoverCard: skip('the card stands at one of them'),
    markdown: skip('a list of names'),
    jsonld: 'own',
    corpusList: skip('its own page has them by report'),
    csv: [
      numberCsv('integer', 110, 'mentions', ({ mentions }) => mentions.length),
      csv(120, 'quote', ({ mentions }) => mentions[0]?.quote ?? null),
      numberCsv('integer', 130, 'start', ({ mentions }) => mentions[0]?.start ?? null),
      numberCsv('integer', 140, 'end', ({ mentions }) => mentions[0]?.end ?? null),
    ],
    corpus: 'own',
  },
};

/** What is known of an agency's standing. */
export type AgencyStanding = Pick<Agency, 'status' | 'validTo' | 'successors' | 'succession'>;

/**
 * "hoạt động đến 30/6/2025; từ 01/7/2025 là …": what became of a body that has ended, step by step; null while
 * it stands.
 */
export function agencyToday(agency: AgencyStanding, language: Language): string | null {
  const { status, validTo, successors, succession } = agency;
  if (status !== 'merged' && status !== 'dissolved') return null;
  const until = validTo
    ? format(factMessages.activeUntil[language], { date: formatDate(validTo, language) })
    : factMessages[status][language];
  const steps = succession
    .filter((step) => step.successors.length > 0)
    .map(({ date, successors: bodies }) =>
      format(factMessages.since[language], {
        date: formatDate(date, language),
        names: bodies.join(', '),
      }),
    );
  if (steps.length === 0 && successors.length > 0)
    steps.push(format(factMessages.now[language], { names: successors.join(', ') }));
  return [until, ...steps].join('; ');
}
