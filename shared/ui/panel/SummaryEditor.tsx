import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { chosenSummary, placeOfWords } from '../../anchor/chosen-points.ts';
import {
  type ChosenPoint,
  type Extraction,
  POINT_KINDS,
  type PointKind,
} from '../../contract/index.ts';
import { MAX_CHOSEN_POINTS, MAX_POINT } from '../../contract/limits.ts';
import { short } from '../../fields/field.ts';
import { onOneLine } from '../../fields/telling.ts';
import { format } from '../../messages/catalogue.ts';
import { pointKindMessages, pointLabels } from '../../messages/summary.ts';
import { editorMessages } from '../../messages/summary-editor.ts';
import { useView } from '../view.tsx';

type Summary = Extraction['summary'];

export interface SummaryEditorProps {
  readonly extraction: Extraction;
  /** The summary as the engine gave it. */
  readonly own: Summary;
  readonly onChange: (summary: Summary) => void;
  readonly onDone: () => void;
}

/** Of a quote that a button names. */
const NAMED_LENGTH = 60;

/** Dropping points of the summary and adding passages of the text: each change can be undone, and is said aloud. */
export function SummaryEditor({ extraction, own, onChange, onDone }: SummaryEditorProps) {
  const { language, actions } = useView();
  const say = (key: keyof typeof editorMessages, values: Record<string, string | number> = {}) =>
    format(editorMessages[key][language], values);
  const { points } = extraction.summary;
  const [before, setBefore] = useState<readonly Summary[]>([]);
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<PointKind>('result');
  const [said, setSaid] = useState('');
  const root = useRef<HTMLElement>(null);
  const [wordsId, howToId, kindId] = [useId(), useId(), useId()];

  useEffect(() => root.current?.querySelector<HTMLElement>('h3')?.focus(), []);
  useSelectedWords(actions.onPageWords, say('menu'), setWords);

  const take = (summary: Summary) => {
    setBefore([...before, extraction.summary]);
    onChange(summary);
  };
  const choose = (chosen: readonly ChosenPoint[]): boolean => {
    const next = chosenSummary({ ...extraction, summary: own }, chosen);
    if (next.ok) take(next.summary);
    return next.ok;
  };
  const drop = (at: number) => {
    choose(points.filter((_, n) => n !== at));
    setSaid(say('saidDropped', { count: points.length - 1 }));
    // The next point's button has the keyboard now; after the last, what undoes it.
    requestAnimationFrame(() => {
      const buttons = root.current?.querySelectorAll<HTMLElement>('.drop');
      const next = buttons?.[Math.min(at, buttons.length - 1)];
      (next ?? root.current?.querySelector<HTMLElement>('.undo'))?.focus();
    });
  };
  const add = () => {
    const place = placeOfWords(extraction.text, words);
    const fault = faultOf(place, points);
    if (place && !fault) {
      const quote = extraction.text.slice(place.start, place.end);
      if (choose([...points, { ...place, quote, kind }])) {
        setWords('');
        setSaid(say('saidAdded', { count: points.length + 1 }));
        return;
      }
    }
    setSaid(
      say(fault ?? 'notThere', { count: fault === 'tooLong' ? MAX_POINT : MAX_CHOSEN_POINTS }),
    );
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    setBefore(before.slice(0, -1));
    onChange(last);
    setSaid(say('saidUndone', { count: last.points.length }));
  };

  return (
    <section class="summary-editor" ref={root} aria-label={say('title')}>
      <h3 tabIndex={-1}>{say('title')}</h3>
      <p class="small muted">{say('explain')}</p>
      <ul lang="vi">
        {points.map((point, at) => (
          <li key={`${point.start}-${point.end}`}>
            <span>
              <span class="small muted" lang={language}>
                {pointKindMessages[point.kind][language]}
                {point.byReader && ` · ${pointLabels.byReader[language]}`}
              </span>
              <br />
              {point.quote}
            </span>
            <button
              type="button"
              class="button drop"
              aria-label={say('dropPoint', { quote: short(onOneLine(point.quote), NAMED_LENGTH) })}
              onClick={() => drop(at)}
            >
              {say('drop')}
            </button>
          </li>
        ))}
      </ul>
      {points.length === 0 && <p class="empty">{say('none')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={wordsId}>{say('words')}</label>
        <textarea
          id={wordsId}
          rows={3}
          lang="vi"
          value={words}
          aria-describedby={howToId}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p id={howToId} class="small muted">
          {say('howTo')}
        </p>
        <p class="row">
          <label for={kindId}>{say('kind')}</label>
          <select
            id={kindId}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as PointKind)}
          >
            {POINT_KINDS.map((one) => (
              <option key={one} value={one}>
                {pointKindMessages[one][language]}
              </option>
            ))}
          </select>
          <button type="submit" class="button" disabled={words.trim() === ''}>
            {say('add')}
          </button>
        </p>
      </form>
      <p class="small" role="status">
        {said}
      </p>
      <p class="row">
        <button type="button" class="button undo" disabled={before.length === 0} onClick={undo}>
          {say('undo')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!extraction.summary.isEdited}
          onClick={() => {
            take(own);
            setSaid(say('saidReset', { count: own.points.length }));
          }}
        >
          {say('reset')}
        </button>
        <button type="button" class="button primary" onClick={onDone}>
          {say('done')}
        </button>
      </p>
    </section>
  );
}

function faultOf(
  place: ReturnType<typeof placeOfWords>,
  points: Summary['points'],
): 'notThere' | 'tooLong' | 'isThere' | 'tooMany' | null {
  if (!place) return 'notThere';
  if (place.end - place.start > MAX_POINT) return 'tooLong';
  if (points.some(({ start, end }) => start === place.start && end === place.end)) return 'isThere';
  return points.length >= MAX_CHOSEN_POINTS ? 'tooMany' : null;
}

/** Words that the reader selects: on the page (over its menu) and in the panel. */
function useSelectedWords(
  onPageWords: ((label: string, take: (words: string) => void) => () => void) | undefined,
  label: string,
  take: (words: string) => void,
): void {
  useEffect(() => onPageWords?.(label, take), [onPageWords, label, take]);
  useEffect(() => {
    const onSelection = () => {
      const selection = document.getSelection();
      const words = selection?.toString() ?? '';
      const within = selection?.anchorNode?.parentElement?.closest('textarea, input');
      if (words.trim() !== '' && !within) take(words);
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [take]);
}
