/**
 * CSL-JSON 1.0.2 as its specification describes it: the item types, the variables by kind, names
 * and dates. Written for these tests; any variable it does not list is an error.
 */
const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage';
const STRINGS =
  'language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority call-number citation-label collection-title container-title container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section source status title title-short URL volume-title year-suffix';
const NUMBERS =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part-number printing-number supplement-number version volume';
const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator';
const DATES = 'accessed available-date event-date issued original-date submitted';

const all = (words: string, schema: object) =>
  Object.fromEntries(words.split(' ').map((word) => [word, schema]));

const name = {
  type: 'object',
  properties: {
    ...all('family given dropping-particle non-dropping-particle suffix literal', {
      type: 'string',
      minLength: 1,
    }),
  },
  additionalProperties: false,
};

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: { type: 'integer' },
      },
    },
    literal: { type: 'string' },
    raw: { type: 'string' },
  },
  additionalProperties: false,
};

export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      id: { type: 'string', minLength: 1 },
      type: { type: 'string', enum: TYPES.split(' ') },
      'citation-key': { type: 'string' },
      categories: { type: 'array', items: { type: 'string' } },
      custom: { type: 'object' },
      ...all(STRINGS, { type: 'string' }),
      ...all(NUMBERS, { anyOf: [{ type: 'string' }, { type: 'number' }] }),
      ...all(NAMES, { type: 'array', items: name }),
      ...all(DATES, date),
    },
    additionalProperties: false,
  },
};
