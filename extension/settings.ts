import { browser } from 'wxt/browser';
import type { Language } from '#shared/contract/index.ts';
import { MARK_KINDS, type MarkKind } from '#shared/ui/types.ts';

export const PALETTES = ['standard', 'strong', 'ink'] as const;
/** The colours of marks: quiet, strong, or lines alone. */
export type Palette = (typeof PALETTES)[number];

/** What the reader chose. */
export interface Settings {
  /** The API's address; null for the one built in. */
  apiUrl: string | null;
  /** Vietnamese until the reader picks another. */
  language: Language;
  /** Kinds of marks that are not shown. */
  hiddenKinds: MarkKind[];
  palette: Palette;
  /** Pages never leave this device: the engine runs here. */
  onDeviceOnly: boolean;
  contextMenu: boolean;
  launcher: boolean;
  miniMap: boolean;
}

export const DEFAULTS: Settings = {
  apiUrl: null,
  language: 'vi',
  hiddenKinds: [],
  palette: 'standard',
  onDeviceOnly: false,
  contextMenu: true,
  launcher: true,
  miniMap: true,
};

const KEY = 'settings';

/** Whatever is stored, as settings: anything of the wrong kind falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const flag = (name: keyof Settings) =>
    typeof raw[name] === 'boolean' ? (raw[name] as boolean) : (DEFAULTS[name] as boolean);
  const hidden = Array.isArray(raw.hiddenKinds) ? raw.hiddenKinds : [];
  return {
    apiUrl: storedAddress(raw.apiUrl),
    language: raw.language === 'vi' || raw.language === 'en' ? raw.language : DEFAULTS.language,
    hiddenKinds: MARK_KINDS.filter((kind) => hidden.includes(kind)),
    palette: PALETTES.find((one) => one === raw.palette) ?? DEFAULTS.palette,
    onDeviceOnly: flag('onDeviceOnly'),
    contextMenu: flag('contextMenu'),
    launcher: flag('launcher'),
    miniMap: flag('miniMap'),
  };
}

/** Longest address of an API: what the API itself takes of a page's. */
const LONGEST_ADDRESS = 2048;

/** This very machine, in any of the forms that a parsed address has. */
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The address of an API without a trailing slash, user name, query or fragment: https, or http on this machine alone;
 * null for anything else.
 */
export function apiAddress(value: unknown): string | null {
  const url = webAddress(value);
  if (url === null || (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))) return null;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function webAddress(value: unknown): URL | null {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return null;
  if (!URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** An address that was stored when http was taken anywhere means the same server by https, never another one. */
function storedAddress(value: unknown): string | null {
  const url = webAddress(value);
  return url && (apiAddress(url.href) ?? apiAddress(url.href.replace(/^http:/, 'https:')));
}

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some of the settings; answers all of them. */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...changes });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the settings whenever they change, here or elsewhere. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The language to speak. */
export function languageOf({ language }: Settings): Language {
  return language;
}
