import type { Language } from '../contract/index.ts';
import type { Message } from './catalogue.ts';
import type { Policy } from './policy.ts';

/** What the links to Soi's policies are called, in the order they stand in. */
export const policyLinks: readonly (readonly [name: Policy['name'], label: Message])[] = [
  ['privacy', { vi: 'Quyền riêng tư', en: 'Privacy' }],
  ['security', { vi: 'Báo lỗ hổng bảo mật', en: 'Report a security problem' }],
];

/** The address of a policy at an API, in a language. */
export function policyAddress(api: string, name: Policy['name'], language: Language): string {
  return `${api}/${name}?lang=${language}`;
}
