import * as z from 'zod/mini';

/** Why words of a page are not in its text. */
export const DroppedReason = z.enum([
  /** Beside, above or below what was taken for the article. */
  'outside',
  /** A part of the site by its name or role: head, foot, side column. */
  'site-part',
  /** Other articles, with their leads. */
  'related',
  /** A box that asks or counts for the site: polls, counters, comments. */
  'widget',
  /** Lines of tools, counts, facts of the posting, the section's name. */
  'tools',
  /** Who runs the portal, under which licence. */
  'imprint',
  /** Lines of nothing but links: menus, lists. Counted over the page, and shown by their first. */
  'links',
  /** Hidden by the page itself. */
  'hidden',
]);
export type DroppedReason = z.infer<typeof DroppedReason>;

/** Words of a page that were left out, in the order of the page. */
export const Dropped = z.object({
  reason: DroppedReason,
  /** A line a line of the page, joined by "\n"; cut where it is long. */
  text: z.string(),
  /** How many lines and characters it stands for: more than `text` has where that was cut. */
  lines: z.int(),
  characters: z.int(),
});
export type Dropped = z.infer<typeof Dropped>;
