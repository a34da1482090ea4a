import type { Language } from '../contract/index.ts';
import type { PanelState, ViewActions } from './types.ts';

export interface PanelViewProps {
  readonly state: PanelState;
  readonly language: Language;
  readonly actions: ViewActions;
}

/** The whole side panel (bảng bên) for one page. */
export function PanelView({ state, language }: PanelViewProps) {
  return (
    <main class="panel" lang={language} data-state={state.kind}>
      {state.kind === 'ready' ? state.extraction.report.title : null}
    </main>
  );
}
