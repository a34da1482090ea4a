import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, loadSettings, type Settings, watchSettings } from '../settings.ts';

/** The settings, as they are now and whenever they change; null until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    loadSettings().then(setSettings, () => setSettings(DEFAULTS));
    return watchSettings(setSettings);
  }, []);
  return settings;
}
