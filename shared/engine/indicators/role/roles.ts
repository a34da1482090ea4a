import { AroundRules } from '../../rules/around-rules.ts';
import type { Figure } from '../number/figure.ts';
import { baseAhead } from './bases.ts';
import type { Direction, RoleContext, RoleReading } from './role.ts';
import { ROLE_TESTS, RoleFacts } from './role-facts.ts';
import { ROLE_RULES, type RoleAnswer } from './role-rules.ts';

const rules = new AroundRules(ROLE_RULES, ROLE_TESTS);

/** Says what a figure reports: a level, a change, an attainment, a share, a rank or a target. */
export function readRole(figure: Figure, context: RoleContext): RoleReading {
  const { tokens, leadFrom: floor } = context;
  const facts = new RoleFacts(figure, context);
  const place = { tokens, from: figure.from, to: figure.to, floor, limit: tokens.length };
  const answer = rules.decide(place, facts)?.gives;
  const reading: RoleReading = answer
    ? { role: roleOf(answer, facts), direction: wayOf(answer, facts), base: baseOf(answer, facts) }
    : { role: 'level', direction: null, base: facts.base };
  // "tăng trưởng -1,9%", "giảm (-) 3,2%": a minus makes a change a fall, whatever the verb.
  return figure.negative && (reading.role === 'change' || reading.direction)
    ? { ...reading, direction: 'down' }
    : reading;
}

function roleOf({ role }: RoleAnswer, { context, previous }: RoleFacts): RoleReading['role'] {
  if (role === 'as-before') return previous?.role ?? 'level';
  return role === 'as-compared' ? (context.compared?.role ?? 'level') : role;
}

function wayOf({ goes }: RoleAnswer, facts: RoleFacts): Direction {
  switch (goes) {
    case undefined:
      return null;
    case 'by-verb':
      return facts.verb;
    case 'by-comparison':
      return facts.comparison?.direction ?? null;
    case 'as-before':
      return facts.previous?.direction ?? null;
    case 'as-compared':
      return facts.context.compared?.direction ?? null;
    default:
      return goes;
  }
}

function baseOf({ base }: RoleAnswer, facts: RoleFacts): RoleReading['base'] {
  const { figure, context } = facts;
  switch (base) {
    case undefined:
      return null;
    case 'behind':
      return facts.base;
    case 'plan':
      return facts.plan;
    case 'behind-or-ahead':
      return facts.base ?? baseAhead(context.tokens, figure, context);
    case 'of-comparison':
      return facts.comparison?.base ?? null;
    case 'as-before':
      return facts.previous?.base ?? null;
  }
}
