import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ENGINE_VERSION } from '#shared/engine/identity.ts';
import { MARK_KINDS } from '#shared/ui/types.ts';
import { useSettings } from '../platform/settings-hook.ts';
import { languageOf, PALETTES, type Palette, type Settings, saveSettings } from '../settings.ts';
import { ApiAddress } from './ApiAddress.tsx';
import { DataSection } from './DataSection.tsx';
import { MarkSample } from './MarkSample.tsx';
import { PolicyLinks } from './PolicyLinks.tsx';
import { SharesSection } from './SharesSection.tsx';
import { type Say, speaker } from './words.ts';

const PALETTE_WORDS = {
  standard: 'paletteStandard',
  strong: 'paletteStrong',
  ink: 'paletteInk',
} as const satisfies Record<Palette, string>;

export function App() {
  const settings = useSettings();
  const language = settings && languageOf(settings);
  useEffect(() => {
    if (!language) return;
    document.documentElement.lang = language;
    document.title = `${speaker(language)('optionsTitle')} – Soi`;
  }, [language]);
  if (!settings || !language) return null;
  const say = speaker(language);
  return (
    <main class="options">
      <h1>
        Soi <span class="muted">{say('optionsTitle')}</span>
      </h1>
      <LanguageSection settings={settings} say={say} />
      <MarksSection settings={settings} say={say} />
      <ReadingSection settings={settings} say={say} />
      <SharesSection settings={settings} say={say} language={language} />
      <DataSection say={say} language={language} />
      <PolicyLinks settings={settings} language={language} />
      <footer class="small muted">
        {say('version', { version: browser.runtime.getManifest().version, engine: ENGINE_VERSION })}
      </footer>
    </main>
  );
}

interface SectionProps {
  settings: Settings;
  say: Say;
}

function LanguageSection({ settings, say }: SectionProps) {
  return (
    <section class="card" aria-labelledby="language-title">
      <h2 id="language-title">{say('language')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="language-title">
        {(['vi', 'en'] as const).map((value) => (
          <label class="check" key={value}>
            <input
              type="radio"
              name="language"
              checked={settings.language === value}
              onChange={() => void saveSettings({ language: value })}
            />
            <span lang={value}>{say(value === 'vi' ? 'languageVi' : 'languageEn')}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

function MarksSection({ settings, say }: SectionProps) {
  const { hiddenKinds, palette } = settings;
  return (
    <section class="card" aria-labelledby="marks-title">
      <h2 id="marks-title">{say('marksTitle')}</h2>
      <fieldset>
        <legend>{say('kindsLegend')}</legend>
        {MARK_KINDS.map((kind) => (
          <Check
            key={kind}
            checked={!hiddenKinds.includes(kind)}
            onChange={(shown) =>
              void saveSettings({
                hiddenKinds: shown
                  ? hiddenKinds.filter((one) => one !== kind)
                  : [...hiddenKinds, kind],
              })
            }
          >
            <MarkSample kind={kind} palette={palette}>
              {say(kind)}
            </MarkSample>
          </Check>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('paletteLegend')}</legend>
        {PALETTES.map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="palette"
              checked={palette === one}
              onChange={() => void saveSettings({ palette: one })}
            />
            <span>
              {say(PALETTE_WORDS[one])}{' '}
              <span class="samples" aria-hidden="true">
                {(['document', 'indicator', 'agency', 'finding'] as const).map((kind) => (
                  <MarkSample key={kind} kind={kind} palette={one}>
                    {say('sample')}
                  </MarkSample>
                ))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="visually-hidden">{say('marksTitle')}</legend>
        {(['launcher', 'miniMap', 'contextMenu'] as const).map((name) => (
          <Check
            key={name}
            checked={settings[name]}
            onChange={(on) => void saveSettings({ [name]: on })}
          >
            {say(name)}
          </Check>
        ))}
      </fieldset>
    </section>
  );
}

function ReadingSection({ settings, say }: SectionProps) {
  return (
    <section class="card" aria-labelledby="reading-title">
      <h2 id="reading-title">{say('readingTitle')}</h2>
      <Check
        checked={settings.onDeviceOnly}
        onChange={(onDeviceOnly) => void saveSettings({ onDeviceOnly })}
        describedBy="device-explain"
      >
        {say('onDeviceOnly')}
      </Check>
      <p class="small muted indented" id="device-explain">
        {say('onDeviceExplain')}
      </p>
      <ApiAddress settings={settings} say={say} />
    </section>
  );
}

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  describedBy?: string;
  children: preact.ComponentChildren;
}

function Check({ checked, onChange, describedBy, children }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
