import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MARK_KINDS } from '#shared/ui/types.ts';
import { MarkSample } from '../options/MarkSample.tsx';
import { PolicyLinks } from '../options/PolicyLinks.tsx';
import { speaker } from '../options/words.ts';
import { extensionUrl } from '../platform/address.ts';
import { useSettings } from '../platform/settings-hook.ts';
import { languageOf, saveSettings } from '../settings.ts';

/** The shortcut that opens the panel, as the reader's browser has it now. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('Alt+Shift+S');
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      const open = commands.find(({ name }) => name?.startsWith('_execute_'));
      if (open?.shortcut) setShortcut(open.shortcut);
    });
  }, []);
  return shortcut;
}

/** Shown once after installing. Everything on it is in the extension: it works offline. */
export function Welcome() {
  const settings = useSettings();
  const shortcut = useShortcut();
  const language = settings && languageOf(settings);
  useEffect(() => {
    if (!language) return;
    document.documentElement.lang = language;
    document.title = speaker(language)('welcomeTitle');
  }, [language]);
  if (!settings || !language) return null;
  const say = speaker(language);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <main class="welcome">
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <section class="card" aria-labelledby="how">
        <h2 id="how">{say('howTitle')}</h2>
        <ol>
          <li>{say('how1', { shortcut })}</li>
          <li>{say('how2')}</li>
          <li>{say('how3')}</li>
        </ol>
      </section>
      <section class="card" aria-labelledby="marks">
        <h2 id="marks">{say('marksMean')}</h2>
        <p class="samples">
          {MARK_KINDS.map((kind) => (
            <MarkSample key={kind} kind={kind} palette={settings.palette}>
              {say(kind)}
            </MarkSample>
          ))}
        </p>
      </section>
      <section class="card" aria-labelledby="privacy">
        <h2 id="privacy">{say('privacyTitle')}</h2>
        <ul>
          <li>{say('privacy1')}</li>
          <li>{say('privacy2')}</li>
          <li>{say('privacy3')}</li>
          <li>{say('privacy4')}</li>
        </ul>
        <PolicyLinks settings={settings} language={language} />
      </section>
      <p class="doors">
        <a class="button" href={extensionUrl('/options.html')}>
          {say('openOptions')}
        </a>
        <a class="button" href={extensionUrl('/library.html')}>
          {say('openLibrary')}
        </a>
        <button
          type="button"
          class="button"
          lang={other}
          onClick={() => void saveSettings({ language: other })}
        >
          {say(other === 'vi' ? 'languageVi' : 'languageEn')}
        </button>
      </p>
    </main>
  );
}
