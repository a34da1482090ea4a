import { useState } from 'preact/hooks';
import {
  CSV_TABLES,
  type CsvTable,
  exportFileName,
  FORMATS,
  type FormatId,
  findFormat,
} from '#shared/formats/index.ts';
import { csvTableMessages } from '#shared/messages/formats.ts';
import { Dialog } from '#shared/ui/panel/Dialog.tsx';
import type { Library } from '../store.ts';
import { copyText, saveFile } from './files.ts';
import { useToast } from './Toasts.tsx';
import { useWords } from './words.tsx';

export interface ExportDialogProps {
  library: Library;
  keys: readonly string[];
  onClose: () => void;
}

/** Writes the chosen reports in one format, to a file or to the clipboard. */
export function ExportDialog({ library, keys, onClose }: ExportDialogProps) {
  const { say, language } = useWords();
  const toast = useToast();
  const [id, setId] = useState<FormatId | 'xlsx'>('csv');
  const [table, setTable] = useState<CsvTable>('documents');
  const [bom, setBom] = useState(true);
  const [isSemicolon, setSemicolon] = useState(false);
  const [working, setWorking] = useState(false);

  const write = async (to: 'file' | 'clipboard') => {
    setWorking(true);
    try {
      if (id === 'xlsx') {
        // A library of its own, loaded on the click.
        const { writeXlsx, XLSX_TYPE } = await import('#shared/formats/xlsx.ts');
        const bytes = writeXlsx(await library.exportItems(keys), { language });
        const name = `soi-${keys.length}-reports.xlsx`;
        saveFile(name, bytes, XLSX_TYPE);
        toast(say('fileSaved', { name }));
        onClose();
        return;
      }
      const format = findFormat(id);
      if (!format) return;
      const items = await library.exportItems(keys);
      const options = {
        language,
        table,
        bom: bom && to === 'file',
        separator: isSemicolon ? (';' as const) : (',' as const),
        exportedAt: new Date().toISOString(),
      };
      const text = await format.write(items, options);
      if (to === 'file') {
        const name = exportFileName(format, items, options);
        saveFile(name, text, format.mediaType);
        toast(say('fileSaved', { name }));
        onClose();
      } else if (await copyText(text)) {
        toast(say('copied'));
        onClose();
      } else toast(say('copyFailed'));
    } catch {
      toast(say('exportFailed'));
    } finally {
      setWorking(false);
    }
  };

  return (
    <Dialog title={say('exportTitle', { count: keys.length })} onClose={onClose}>
      <form
        class="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          void write('file');
        }}
      >
        <fieldset>
          <legend>{say('format')}</legend>
          {FORMATS.map((format) => (
            <label key={format.id} class="choice">
              <input
                type="radio"
                name="format"
                checked={id === format.id}
                onChange={() => setId(format.id)}
              />
              <span>{format.label[language]}</span>
              <span class="muted small">.{format.extension}</span>
            </label>
          ))}
          <label class="choice">
            <input
              type="radio"
              name="format"
              checked={id === 'xlsx'}
              onChange={() => setId('xlsx')}
            />
            <span>{say('formatXlsx')}</span>
            <span class="muted small">.xlsx</span>
          </label>
        </fieldset>
        {id === 'csv' && (
          <fieldset>
            <legend>{say('csvTable')}</legend>
            {CSV_TABLES.map((one) => (
              <label key={one} class="choice">
                <input
                  type="radio"
                  name="table"
                  checked={table === one}
                  onChange={() => setTable(one)}
                />
                <span>{csvTableMessages[one][language]}</span>
              </label>
            ))}
            <label class="choice">
              <input type="checkbox" checked={bom} onChange={() => setBom(!bom)} />
              <span>{say('csvBom')}</span>
            </label>
            <label class="choice">
              <input
                type="checkbox"
                checked={isSemicolon}
                onChange={() => setSemicolon(!isSemicolon)}
              />
              <span>{say('csvSemicolon')}</span>
            </label>
          </fieldset>
        )}
        <p class="dialog-actions">
          <button
            type="button"
            class="button"
            disabled={working || id === 'xlsx'}
            onClick={() => write('clipboard')}
          >
            {say('copy')}
          </button>
          <button type="submit" class="button primary" disabled={working}>
            {say('saveFile')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
