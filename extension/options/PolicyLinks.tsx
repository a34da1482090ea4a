import type { Language } from '#shared/contract/index.ts';
import { policyAddress, policyLinks } from '#shared/messages/policy-links.ts';
import { apiInUse } from '../platform/api-in-use.ts';
import type { Settings } from '../settings.ts';

/** Links to what the API in use says of privacy and security. */
export function PolicyLinks({ settings, language }: { settings: Settings; language: Language }) {
  const api = apiInUse(settings);
  return (
    <p class="policies small">
      {policyLinks.map(([name, label]) => (
        <a key={name} href={policyAddress(api, name, language)} target="_blank" rel="noreferrer">
          {label[language]}
        </a>
      ))}
    </p>
  );
}
