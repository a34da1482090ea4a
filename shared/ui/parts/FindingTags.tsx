import type { Finding } from '../../contract/index.ts';
import { findingMessage } from '../text/finding-message.ts';
import { cardAnchor } from '../text/marks.ts';
import { useView } from '../view.tsx';

/** Short tags for the findings about one thing, each a link to the finding's card. */
export function FindingTags({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, language } = useView();
  return (
    <>
      {findings.map((finding) => (
        <a
          key={finding.id}
          class={finding.code === 'arithmetic-verified' ? 'tag verified' : 'tag finding'}
          href={`#${cardAnchor('finding', finding.id)}`}
          title={findingMessage(finding, language)}
        >
          {finding.data.arithmetic ?? t(`finding:${finding.code}`)}
        </a>
      ))}
    </>
  );
}
