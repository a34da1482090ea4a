import { NO_BODY_RULES } from './bodies/exclusion-rules.ts';
import { PLACE_RULES } from './bodies/place-rules.ts';
import { LEAD_RULES } from './documents/lead-rules.ts';
import { RELATION_RULES } from './documents/relation-rules.ts';
import type { Check } from './findings/check.ts';
import { CHECKS } from './findings/checks.ts';
import { ESTIMATE_RULES } from './indicators/number/estimates.ts';
import { EXCLUSION_RULES } from './indicators/number/exclusion-rules.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './indicators/number/qualifier-rules.ts';
import { RANK_RULES } from './indicators/number/rank-rules.ts';
import { MONTH_SPAN_RULES } from './indicators/period/month-spans.ts';
import { PERIOD_BASE_RULES, PERIOD_NAME_RULES } from './indicators/period/period-bases.ts';
import { ATTAINMENT_RULES } from './indicators/role/attainment-rules.ts';
import { CHANGE_RULES } from './indicators/role/change-rules.ts';
import { ROLE_RULES } from './indicators/role/role-rules.ts';
import { SHARE_RULES } from './indicators/role/share-rules.ts';
import { TARGET_CUES, TARGET_RULES } from './indicators/role/target-rules.ts';
import { COUNT_LEAD_RULES } from './indicators/subject/count-leads.ts';
import { TAIL_END_RULES } from './indicators/subject/tail-ends.ts';
import {
  HEAD_BASE_RULES,
  HEAD_ROLE_RULES,
  HEAD_USE_RULES,
  LABEL_ROLE_RULES,
} from './indicators/table/head-rules.ts';
import type { AroundRule } from './rules/around-rules.ts';
import type { Rule } from './rules/rule-set.ts';
import { HEADING_KINDS, STATEMENTS, STRONG_KINDS, WEAK_KINDS } from './summary/kind-rules.ts';

/** The list of an answer and the field of its things that a question decides. */
export type FieldPath =
  `${'documents' | 'indicators' | 'agencies' | 'points' | 'findings'}.${string}`;

/** A question and its rules; the order of the rows is their priority. Checks are all asked, each of what it looks at. */
export type Question = { readonly question: string; readonly field: FieldPath } & (
  | { readonly of: 'range'; readonly rules: readonly Rule<unknown>[] }
  | { readonly of: 'thing'; readonly rules: readonly AroundRule<unknown, string>[] }
  | { readonly of: 'check'; readonly rules: readonly Check[] }
);

/** Every rule by the question that it answers. */
export const ALL_RULES: readonly Question[] = [
  {
    question: 'Which numbers are no figures',
    field: 'indicators.quote',
    of: 'thing',
    rules: EXCLUSION_RULES,
  },
  { question: 'Which numbers are ranks', field: 'indicators.role', of: 'thing', rules: RANK_RULES },
  {
    question: 'How exact a number is by the words before it',
    field: 'indicators.qualifier',
    of: 'thing',
    rules: QUALIFIERS_BEFORE,
  },
  {
    question: 'How exact a number is by the words behind it',
    field: 'indicators.qualifier',
    of: 'thing',
    rules: QUALIFIERS_AFTER,
  },
  {
    question: 'Which numbers are estimates by words ahead of their verb',
    field: 'indicators.qualifier',
    of: 'thing',
    rules: ESTIMATE_RULES,
  },
  { question: 'What a figure reports', field: 'indicators.role', of: 'thing', rules: ROLE_RULES },
  {
    question: 'Which figures are amounts of a change',
    field: 'indicators.role',
    of: 'thing',
    rules: CHANGE_RULES,
  },
  {
    question: 'Which figures are measured by a plan',
    field: 'indicators.role',
    of: 'thing',
    rules: ATTAINMENT_RULES,
  },
  {
    question: 'Which figures are shares',
    field: 'indicators.role',
    of: 'thing',
    rules: SHARE_RULES,
  },
  {
    question: 'Which figures are aimed at',
    field: 'indicators.role',
    of: 'thing',
    rules: TARGET_RULES,
  },
  {
    question: 'Which words say that figures to come are aimed at',
    field: 'indicators.role',
    of: 'thing',
    rules: TARGET_CUES,
  },
  {
    question: 'Which names of bodies stand for a thing or a group',
    field: 'agencies.quote',
    of: 'thing',
    rules: NO_BODY_RULES,
  },
  {
    question: 'How a text names a unit that it does not speak of',
    field: 'agencies.place',
    of: 'thing',
    rules: PLACE_RULES,
  },
  {
    question: 'What is done with a document',
    field: 'documents.relation',
    of: 'thing',
    rules: RELATION_RULES,
  },
  {
    question: 'What a lead says of the documents that it lists',
    field: 'documents.relation',
    of: 'range',
    rules: LEAD_RULES,
  },
  {
    question: 'What a sentence is by its own words',
    field: 'points.kind',
    of: 'range',
    rules: STRONG_KINDS,
  },
  {
    question: 'What a sentence is where nothing stronger tells',
    field: 'points.kind',
    of: 'range',
    rules: WEAK_KINDS,
  },
  {
    question: 'What a heading says of what stands below it',
    field: 'points.kind',
    of: 'range',
    rules: HEADING_KINDS,
  },
  {
    question: 'Whether a line states something',
    field: 'points.quote',
    of: 'range',
    rules: STATEMENTS,
  },
  {
    question: 'Whether a number of months is a part of the year',
    field: 'indicators.period',
    of: 'thing',
    rules: MONTH_SPAN_RULES,
  },
  {
    question: 'Which periods are not of the figures beside them',
    field: 'indicators.period',
    of: 'thing',
    rules: PERIOD_BASE_RULES,
  },
  {
    question: 'Which periods are part of a name',
    field: 'indicators.period',
    of: 'thing',
    rules: PERIOD_NAME_RULES,
  },
  {
    question: 'What says what a count is of',
    field: 'indicators.subject',
    of: 'thing',
    rules: COUNT_LEAD_RULES,
  },
  {
    question: 'Where what a figure is said of ends',
    field: 'indicators.subject',
    of: 'thing',
    rules: TAIL_END_RULES,
  },
  {
    question: 'What a head makes of its column',
    field: 'indicators.cell',
    of: 'thing',
    rules: HEAD_USE_RULES,
  },
  {
    question: 'What a head says that its column reports',
    field: 'indicators.role',
    of: 'thing',
    rules: HEAD_ROLE_RULES,
  },
  {
    question: 'What a head compares its column with',
    field: 'indicators.base',
    of: 'thing',
    rules: HEAD_BASE_RULES,
  },
  {
    question: 'What the label of a row reports',
    field: 'indicators.role',
    of: 'thing',
    rules: LABEL_ROLE_RULES,
  },
  {
    question: 'What a careful reader would query',
    field: 'findings.code',
    of: 'check',
    rules: CHECKS,
  },
];
