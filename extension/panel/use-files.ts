import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Attachment } from '#shared/contract/index.ts';
import { attachmentKind, fileAddress, fileLabel } from '#shared/engine/source/page/file-names.ts';
import { cleanLine } from '#shared/engine/source/text/clean.ts';
import type { OfferedFile } from '#shared/ui/types.ts';
import { isOwnHost, mayFetch } from '../attachments/address.ts';
import type { FileLink } from '../messaging/calls.ts';
import { callPage } from '../messaging/channel.ts';
import type { PageState } from '../page/state.ts';
import { type FileReading, FileReadings } from './file-readings.ts';

/** The files of the panel's page, and the one that is read of them. */
export interface Files {
  offered: readonly OfferedFile[];
  reading: FileReading | null;
  readings: FileReadings;
  /** The panel's name for its page. */
  key: string;
}

/** Follows the files of a tab's page. */
export function useFiles(tabId: number | null, page: PageState | null): Files {
  const [, redraw] = useState(0);
  const readings = useMemo(() => new FileReadings(() => redraw((count) => count + 1)), []);
  useEffect(() => () => readings.stop(), [readings]);
  const [found, setFound] = useState<readonly FileLink[]>([]);
  const url = page?.url ?? '';
  const kind = page?.kind ?? null;
  useEffect(() => {
    let current = true;
    // A page that is being read offers its files as soon as it is done.
    if (tabId === null || kind === null) setFound([]);
    else if (kind !== 'reading')
      callPage(tabId, 'fileLinks').then(
        (links) => current && setFound(links),
        () => current && setFound([]),
      );
    return () => {
      current = false;
    };
  }, [tabId, url, kind]);
  const offered = useMemo(() => offer(page, found), [page, found]);
  const key = `${tabId} ${url}`;
  return { offered, reading: readings.of(key), readings, key };
}

/** Most files that are offered. */
const MOST = 50;

/** The files that were read off the page, and those that only the live page has. */
export function offer(page: PageState | null, links: readonly FileLink[]): OfferedFile[] {
  if (!page) return [];
  const files = new Map<string, OfferedFile>();
  const add = (file: Attachment) => {
    if (files.size >= MOST || files.has(file.href)) return;
    const host = isOwnHost(file.href, page.url) ? null : new URL(file.href).hostname;
    files.set(file.href, { ...file, canFetch: mayFetch(file.href, page.url), host });
  };
  if (page.kind === 'ready') page.extraction.source.attachments.forEach(add);
  for (const link of links) {
    const label = cleanLine(link.label);
    const kind = attachmentKind(link.href, label);
    const href = kind && fileAddress(link.href, page.url);
    if (kind && href) add({ href, label: fileLabel(label, href), kind });
  }
  return [...files.values()];
}
