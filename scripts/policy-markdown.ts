import { format } from '../shared/messages/catalogue.ts';
import { POLICY_DATA } from '../shared/messages/policies.ts';
import type { Policy } from '../shared/messages/policy.ts';

/** A policy as the file that stands beside README: both languages, one after the other. */
export function policyMarkdown(policy: Policy): string {
  const parts = (['vi', 'en'] as const).flatMap((language) => [
    `${language === 'vi' ? '#' : '---\n\n#'} ${policy.title[language]}`,
    policy.lead[language],
    ...policy.sections.flatMap(({ heading, paragraphs = [], list = [] }) => [
      `## ${heading[language]}`,
      ...paragraphs.map((words) => words[language]),
      ...(list.length > 0 ? [list.map((words) => `- ${words[language]}`).join('\n')] : []),
    ]),
  ]);
  return `${format(parts.join('\n\n'), POLICY_DATA)}\n`;
}
