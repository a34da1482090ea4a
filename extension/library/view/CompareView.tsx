import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compare } from '#shared/comparison/compare.ts';
import {
  changeText,
  compareCsv,
  compareMarkdown,
  rowSubject,
  sideText,
} from '#shared/comparison/compare-export.ts';
import type { Extraction, SummaryPoint } from '#shared/contract/index.ts';
import { onOneLine } from '#shared/fields/telling.ts';
import { pointKindMessages } from '#shared/messages/summary.ts';
import { formatDate } from '#shared/messages/translate.ts';
import { entryHead } from '../entry.ts';
import type { LibraryEntry } from '../schema.ts';
import type { Library } from '../store.ts';
import { saveFile } from './files.ts';
import { hrefTo, type Route } from './route.ts';
import { useWords } from './words.tsx';

export interface CompareViewProps {
  readonly library: Library;
  /** The two reports, the earlier one first. */
  readonly entries: readonly [LibraryEntry, LibraryEntry];
  readonly route: Route;
}

/** The earlier of two reports first: by the day of the report, else by when it was saved. */
export function byDate(a: LibraryEntry, b: LibraryEntry): [LibraryEntry, LibraryEntry] {
  const day = (entry: LibraryEntry) => entryHead(entry).date ?? entry.savedAt;
  return day(a) <= day(b) ? [a, b] : [b, a];
}

/** Two reports side by side: headline figures with their change, points by kind. */
export function CompareView({ library, entries, route }: CompareViewProps) {
  const { say, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pair, setPair] = useState<readonly [Extraction, Extraction] | null>(null);
  const [before, after] = entries;
  useEffect(() => {
    let wanted = true;
    heading.current?.focus();
    Promise.all([library.extraction(before.key), library.extraction(after.key)]).then(
      ([was, is]) => wanted && was && is && setPair([was, is]),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [library, before.key, after.key]);
  const comparison = useMemo(() => pair && compare(...pair), [pair]);
  const nameOf = (entry: LibraryEntry) => {
    const { title, number, date } = entryHead(entry);
    return [title ?? say('untitled'), number, date && formatDate(date, language)]
      .filter(Boolean)
      .join(' · ');
  };
  const names = { before: nameOf(before), after: nameOf(after) };
  return (
    <section class="across compare" aria-labelledby="across-title">
      <div class="detail-head">
        <a class="button" href={hrefTo(route, { compare: null })}>
          <span aria-hidden="true">← </span>
          {say('backToList')}
        </a>
        <span class="grow" />
        {comparison && (
          <>
            <button
              type="button"
              class="button"
              onClick={() =>
                saveFile(
                  'soi-compare.md',
                  compareMarkdown(comparison, names, say, language),
                  'text/markdown;charset=utf-8',
                )
              }
            >
              {say('exportAs', { format: 'Markdown' })}
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                saveFile(
                  'soi-compare.csv',
                  compareCsv(comparison, language),
                  'text/csv;charset=utf-8',
                )
              }
            >
              {say('exportAs', { format: 'CSV' })}
            </button>
          </>
        )}
      </div>
      <h2 id="across-title" ref={heading} tabIndex={-1}>
        {say('compareTitle')}
      </h2>
      {!comparison ? (
        <p class="muted" role="status">
          {say('loading')}
        </p>
      ) : (
        <>
          <div class="table-scroll">
            <table class="compare-figures">
              <caption class="visually-hidden">{say('compareFigures')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('compareSubject')}</th>
                  {entries.map((entry, at) => (
                    <th key={entry.key} scope="col">
                      {say(at === 0 ? 'compareBefore' : 'compareAfter')}
                      <a href={hrefTo(route, { compare: null, open: entry.key })} lang="vi">
                        {nameOf(entry)}
                      </a>
                    </th>
                  ))}
                  <th scope="col">{say('compareChange')}</th>
                </tr>
              </thead>
              <tbody>
                {comparison.figures.map((row) => (
                  <tr key={`${row.before?.id}-${row.after?.id}`}>
                    <th scope="row" lang="vi">
                      {rowSubject(row, language)}
                    </th>
                    {[row.before, row.after].map((figure, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the two sides never move
                      <td key={at} class="num">
                        {sideText(figure, language) || '–'}
                      </td>
                    ))}
                    <td class="num">{changeText(row, say, language) || '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {comparison.figures.length === 0 && <p class="muted">{say('compareNoFigures')}</p>}
          <p class="small muted">{say('compareHelp')}</p>
          {comparison.points.map(({ kind, before: was, after: is }) => (
            <section key={kind} class="compare-points">
              <h3>{pointKindMessages[kind][language]}</h3>
              <div class="compare-sides">
                <Side name={say('compareBefore')} points={was} />
                <Side name={say('compareAfter')} points={is} />
              </div>
            </section>
          ))}
        </>
      )}
    </section>
  );
}

function Side({ name, points }: { name: string; points: readonly SummaryPoint[] }) {
  return (
    <div>
      <h4 class="muted small">{name}</h4>
      {points.length === 0 ? (
        <p class="muted">–</p>
      ) : (
        <ul lang="vi">
          {points.map(({ start, quote }) => (
            <li key={start}>{onOneLine(quote)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
