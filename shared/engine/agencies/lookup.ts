import type { AgencyBody, AgencyLevel, Span } from '../../contract/index.ts';
import type { ReportFoot } from '../frame/foot.ts';
import type { PageContext } from './context.ts';
import type { StandingBody } from './standing.ts';

/** A mention of a body with what it was resolved to in this page's context. */
export interface ResolvedMention extends Span {
  quote: string;
  /** Full official name, with its place where the page tells it. */
  name: string;
  level: AgencyLevel;
  body: AgencyBody;
  /** Its own place ("huyện Bình Sơn"), or null. */
  place: string | null;
  /** Gazetteer name of the province it belongs to, or null. */
  province: string | null;
  /** Official name without its place, as the gazetteer's rows have it. */
  kindName: string;
  /** The gazetteer's rows and place behind the name. */
  standing: StandingBody;
  /** True for groups and other bodies that are not one agency ("các sở, ngành"). */
  isGroup: boolean;
  /** "Chủ tịch", where the words before the mention name a post in the body and speak for it ("Chủ tịch UBND huyện"); starts at `positionStart`. */
  position: string | null;
  positionStart: number | null;
}

/** The bodies of one page, as the readers after the agencies stage ask for them. */
export interface AgencyLookup {
  /** Every mention, in reading order, not overlapping. */
  readonly mentions: readonly ResolvedMention[];
  /** The mention that starts at an offset (its position, "Chủ tịch", counted in), or null. */
  startingAt(offset: number): ResolvedMention | null;
  /** Mentions that lie within a span. */
  within(span: Span): ResolvedMention[];
  /**
   * The body that a symbol's letters name ("UBND", "SKHĐT", "TU", "CP", "TTg"), in this page's context.
   * `name` is null where the page leaves it open. Null for letters that are no body's.
   */
  fromSymbol(
    code: string,
    near: number,
  ): { name: string | null; level: AgencyLevel; body: AgencyBody } | null;
  /** Full name of the page's own issuer, or null. */
  readonly pageIssuer: string | null;
  /** Full name of the body above the issuer in the head, or null. */
  readonly superior: string | null;
  /** Name of the page's province ("Quảng Ngãi"), or null. */
  readonly province: string | null;
  /** What the page's frame tells: its head, portal, places and day. */
  readonly context: PageContext;
  /** Recipients and signature; null for an article. */
  readonly foot: ReportFoot | null;
  /** The words after "Kính gửi", or null. */
  readonly addressees: Span | null;
}
