import type { Outline } from '../markup/outline.ts';
import { isBlockKind, NodeKind } from '../markup/tags.ts';
import type { Measures } from './measures.ts';

/** Characters, without spaces: of a headline, of a link that only says "Xem tiếp", of what may stand beside either. */
const SHORTEST_HEADLINE = 18;
const LONGEST_MORE = 20;
const LONGEST_DATE = 20;
/** Characters from which a line is prose, and up to which one may be the lead of another article. */
const PROSE = 48;
const LONGEST_LEAD = 420;
/** Lines of a lead under its headline, its date's line not counted. */
const MOST_LEADS = 2;
/** So many entries make a list; so much prose of its own a list may have. */
const FEWEST_ENTRIES = 3;
const FEWEST_HEADLINES = 5;
const MOST_OWN = 1;

/**
 * Whether the content of a page is a list that leads to other pages: headlines that are links, each with its date and the
 * beginning of its article; leads that end in a link to go on; or nothing but headlines. No prose is its own.
 */
export function isListing(outline: Outline, measures: Measures, root: number): boolean {
  const { kind, last } = outline;
  const end = last[root] as number;
  let text = 0;
  let link = 0;
  /** Lines of prose since the last entry began, and in all those that no entry takes. */
  let leads = 0;
  let own = 0;
  let entries = 0;
  let headlines = 0;
  let isOpen = false;
  const endEntry = () => {
    if (isOpen && leads > 0) entries++;
    own += isOpen ? Math.max(0, leads - MOST_LEADS) : leads;
    leads = 0;
  };
  const endLine = () => {
    if (link >= SHORTEST_HEADLINE && text <= LONGEST_DATE) {
      endEntry();
      isOpen = true;
      headlines++;
    } else if (link > 0 && link <= LONGEST_MORE && text <= LONGEST_DATE) {
      // "Xem tiếp" closes the lead above it.
      if (leads > 0 && leads <= MOST_LEADS + 1) isOpen = true;
      endEntry();
      isOpen = false;
    } else if (text > LONGEST_LEAD) own += MOST_OWN + 1;
    else if (text >= PROSE) leads++;
    text = 0;
    link = 0;
  };
  const open: number[] = [];
  for (let i = root; i < end; i++) {
    while (open.length > 0 && (open[open.length - 1] as number) <= i) {
      open.pop();
      endLine();
    }
    const what = kind[i] as NodeKind;
    if (what === NodeKind.text) {
      text += measures.text[i] as number;
      link += measures.link[i] as number;
    } else if (what === NodeKind.lineBreak || isBlockKind(what)) {
      endLine();
      if (what !== NodeKind.lineBreak) open.push(last[i] as number);
    }
  }
  endLine();
  endEntry();
  if (own > MOST_OWN) return false;
  return entries >= FEWEST_ENTRIES || (headlines >= FEWEST_HEADLINES && own === 0);
}
