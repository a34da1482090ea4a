import { useEffect, useState } from 'preact/hooks';
import { PanelView } from '#shared/ui/PanelView.tsx';
import type { ExportChoice } from '#shared/ui/types.ts';
import { useSettings } from '../platform/settings-hook.ts';
import { languageOf, type Settings } from '../settings.ts';
import { panelActions } from './actions.ts';
import { Collect } from './Collect.tsx';
import { usePanel } from './use-panel.ts';

export function App() {
  const settings = useSettings();
  return settings ? <Panel settings={settings} /> : null;
}

function Panel({ settings }: { settings: Settings }) {
  const language = languageOf(settings);
  const panel = usePanel(settings, useFormats(language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PanelView state={panel.state} language={language} actions={panelActions(panel, settings)}>
      {panel.tab && panel.state.kind === 'not-a-report' && (
        <Collect key={panel.tab.url} tabId={panel.tab.id} language={language} />
      )}
    </PanelView>
  );
}

/** The export formats; their registry comes in after the first picture. */
function useFormats(language: 'vi' | 'en'): readonly ExportChoice[] {
  const [formats, setFormats] = useState<readonly ExportChoice[]>([]);
  useEffect(() => {
    void import('#shared/formats/index.ts').then(({ FORMATS }) =>
      setFormats(FORMATS.map(({ id, label }) => ({ id, label: label[language] }))),
    );
  }, [language]);
  return formats;
}
