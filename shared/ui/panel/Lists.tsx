import { useMemo } from 'preact/hooks';
import { indexFindings } from '../text/related.ts';
import type { MarkKind, ReadyState, TabId } from '../types.ts';
import { useView } from '../view.tsx';
import { AgenciesTab } from './AgenciesTab.tsx';
import { DocumentsTab } from './DocumentsTab.tsx';
import { FiguresTab } from './FiguresTab.tsx';
import { KindToggles } from './KindToggles.tsx';
import { NotesTab } from './NotesTab.tsx';
import { OutlineTab } from './OutlineTab.tsx';
import { useScrollTo } from './useScrollTo.ts';

export interface ListsProps {
  readonly ready: ReadyState;
  readonly tab: TabId;
  /** The kind of mark that the tab lists. */
  readonly kind: MarkKind | null;
}

/** The list of a tab other than the summary. */
export function Lists({ ready, tab, kind }: ListsProps) {
  const { t } = useView();
  const findings = useMemo(() => indexFindings(ready.extraction), [ready.extraction]);
  const props = { extraction: ready.extraction, findings, selection: ready.selection };
  useScrollTo(ready.selection, tab);
  return (
    <>
      {tab === 'documents' && (
        <DocumentsTab {...props} {...(ready.citedBy && { citedBy: ready.citedBy })} />
      )}
      {tab === 'indicators' && <FiguresTab {...props} />}
      {tab === 'agencies' && <AgenciesTab {...props} />}
      {tab === 'outline' && <OutlineTab {...props} />}
      {tab === 'notes' && <NotesTab {...props} notes={ready.notes} />}
      {kind && !ready.file && <KindToggles hidden={ready.hiddenKinds} />}
      {ready.file && <p class="file-places small muted">{t('filePlaces')}</p>}
    </>
  );
}
