import { defineWxtModule } from 'wxt/modules';
import { extensionMessages } from '../../shared/messages/extension.ts';

/** Writes `_locales/{vi,en}/messages.json` from the message catalogue. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const language of ['vi', 'en'] as const) {
      const entries = Object.entries(extensionMessages).map(([key, message]) => [
        key,
        { message: message[language] },
      ]);
      files.push({
        relativeDest: `_locales/${language}/messages.json`,
        contents: JSON.stringify(Object.fromEntries(entries), null, 2),
      });
    }
  });
});
