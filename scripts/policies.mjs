// `npm run policies`: writes PRIVACY.md and SECURITY.md from shared/messages, Vietnamese first.
import { writeFileSync } from 'node:fs';
import { POLICIES } from '../shared/messages/policies.ts';
import { policyMarkdown } from './policy-markdown.ts';

for (const policy of POLICIES)
  writeFileSync(
    new URL(`../${policy.name.toUpperCase()}.md`, import.meta.url),
    policyMarkdown(policy),
  );
