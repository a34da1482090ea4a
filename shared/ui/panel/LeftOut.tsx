import type { Dropped } from '../../contract/index.ts';
import { leftOutProse } from '../text/left-out.ts';
import { useView } from '../view.tsx';

/** What one entry shows before it is cut. */
const SHOWN = 600;

export interface LeftOutProps {
  readonly dropped: readonly Dropped[];
  /** Characters of the text that was read. */
  readonly read: number;
}

/** A quiet line where much of a page's own prose was not read, opening to what and why. */
export function LeftOut({ dropped, read }: LeftOutProps) {
  const { t } = useView();
  const lines = leftOutProse(dropped, read);
  if (lines === 0) return null;
  return (
    <details class="left-out small">
      <summary class="muted">{t('leftOut', { count: lines })}</summary>
      <dl>
        {dropped.map((entry, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one reading never changes
          <Entry key={i} entry={entry} />
        ))}
      </dl>
    </details>
  );
}

function Entry({ entry: { reason, text, lines, characters } }: { entry: Dropped }) {
  const { t } = useView();
  const isCounted = reason === 'links';
  const isCut = text.length > SHOWN || characters > text.length;
  return (
    <>
      <dt>
        {t(`leftOut:${reason}`)}
        {(isCounted || isCut) && <span class="n"> · {t('leftOutLines', { count: lines })}</span>}
      </dt>
      {!isCounted && (
        <dd>
          {text.slice(0, SHOWN).toWellFormed()}
          {isCut && ' …'}
        </dd>
      )}
    </>
  );
}
