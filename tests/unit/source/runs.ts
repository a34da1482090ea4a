import { Tokenizer } from 'htmlparser2';
import type { TextMap } from '#shared/contract/index.ts';
import { segmentsOf } from '#shared/contract/text-segments.ts';

/** The runs of an HTML as its text map counts them: characters between tags, references decoded. */
export function runsOf(html: string): string[] {
  // The tokenizer leaves out CDATA up to its own end, and takes a name where the page ends for a text.
  const markup = html.replaceAll('<![CDATA[', '<!_').replace(/<[a-z][^\s/>]*$/i, '$&>');
  const runs: string[] = [];
  let run = '';
  const end = () => {
    if (run !== '') runs.push(run);
    run = '';
  };
  const none = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, stop) => {
        // Where the page ends inside of an end tag the tokenizer tells of a text that begins nowhere.
        if (start >= 0) run += markup.slice(start, stop);
      },
      ontextentity: (code) => {
        run += String.fromCodePoint(code);
      },
      onopentagname: end,
      onclosetag: end,
      onattribname: none,
      onattribdata: none,
      onattribentity: none,
      onattribend: none,
      onopentagend: none,
      onselfclosingtag: none,
      oncdata: none,
      oncomment: none,
      ondeclaration: none,
      onprocessinginstruction: none,
      onend: none,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  end();
  return runs;
}

const UNSEEN = /(?![\s\x85])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** How a run's characters are read where the text has them as they are: seen ones only, white space as a space, composed. */
function readAs(words: string): string {
  const seen = words.replace(UNSEEN, '');
  return seen
    .toWellFormed()
    .replace(/[\s\x85]/g, ' ')
    .normalize('NFC');
}

/** A letter whose marks stand in the next run is mapped to the one it begins in. */
function isReadAs(from: string, words: string, isEnd: boolean): boolean {
  const read = readAs(from);
  if (read === words.toWellFormed()) return true;
  return isEnd && words.normalize('NFD').includes(read.normalize('NFD')[0] as string);
}

/** What is wrong with a text map: for each fault a line; and how many units it was asked about. */
export function faultsOf(text: string, map: TextMap, runs: readonly string[]) {
  const faults: string[] = [];
  if (map.runs !== runs.length) faults.push(`${map.runs} runs for ${runs.length}`);
  let mapped = 0;
  let end = 0;
  for (const segment of segmentsOf(map)) {
    const { start, run, runStart, runEnd } = segment;
    const gap = text.slice(end, start);
    if (/\S/.test(gap)) faults.push(`not mapped at ${end}: ${JSON.stringify(gap)}`);
    end = segment.end;
    mapped += end - start;
    const words = text.slice(start, end);
    const source = runs[run] ?? '';
    const from = source.slice(runStart, runEnd);
    if (start < 0 || end <= start || runStart < 0 || runEnd <= runStart || runEnd > source.length)
      faults.push(`no place: ${JSON.stringify(segment)}`);
    else if (map.encoding === null && !isReadAs(from, words, readAs(source.slice(runEnd)) === ''))
      faults.push(`${JSON.stringify(words)} at ${start} from ${JSON.stringify(from)}`);
  }
  const rest = text.slice(end);
  if (/\S/.test(rest)) faults.push(`not mapped at ${end}: ${JSON.stringify(rest)}`);
  return { faults, mapped };
}
