import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { BadgeState } from '../messaging/calls.ts';
import { callBackground, listen, tell } from '../messaging/channel.ts';
import { loadSettings, watchSettings } from '../settings.ts';
import { PageReader } from './reader.ts';
import type { PageState } from './state.ts';
import { watchPage } from './watch.ts';

/** Runs in every portal page: reads it, marks it, and answers the panel. */
export async function startPage(context: ContentScriptContext): Promise<void> {
  const settings = await loadSettings();
  const announce = (state: PageState) => {
    tell('from-page', 'changed', { kind: state.kind });
    callBackground('badge', badgeOf(state)).catch(() => undefined);
  };
  const reader = new PageReader({
    page: document,
    url: () => location.href,
    read: (request) => callBackground('read', request),
    hiddenKinds: settings.hiddenKinds,
    palette: settings.palette,
    onChange: announce,
  });

  const stops = [
    listen('page', {
      state: () => reader.state,
      snapshot: () => reader.snapshot(),
      read: ({ by }) => {
        void reader.read(by);
        return null;
      },
      show: (ref) => ({ found: reader.show(ref) }),
      showSpan: (span) => ({ found: reader.showSpan(span) }),
      step: ({ by, kind }) => {
        const next = reader.step(by, kind);
        if (next) tell('from-page', 'selected', next.mark);
        return null;
      },
    }),
    watchPage(window, {
      onNavigate: () => void reader.navigated(),
      onChange: () => void reader.pageChanged(),
      onReturn: () => announce(reader.state),
    }),
    watchSettings(({ hiddenKinds, palette }) => reader.setLooks(hiddenKinds, palette)),
  ];
  context.addEventListener(document, 'click', (event) => {
    const [hit] = event.button === 0 ? reader.marksAt(event.clientX, event.clientY) : [];
    if (!hit) return;
    const { kind, id, mention } = hit.mark;
    reader.choose({ kind, id, mention });
    tell('from-page', 'selected', { kind, id, mention });
  });
  context.onInvalidated(() => {
    for (const stop of stops) stop();
    reader.stop();
  });
  await reader.start();
}

/** What the toolbar button is to say of a state. */
export function badgeOf(state: PageState): BadgeState {
  switch (state.kind) {
    case 'ready': {
      const { documents, indicators, agencies, findings } = state.extraction;
      return {
        kind: 'ready',
        documents: documents.length,
        indicators: indicators.length,
        agencies: agencies.length,
        findings: findings.filter(({ severity }) => severity !== 'info').length,
      };
    }
    case 'not-a-report':
      return { kind: 'nothing', reason: state.reasons[0] ?? null };
    case 'reading':
      return { kind: 'reading' };
    case 'failed':
      return { kind: 'failed', code: state.code };
  }
}
