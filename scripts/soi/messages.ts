import type { Extraction } from '../../shared/contract/index.ts';
import type { Options } from './options.ts';
import type { Loaded } from './read-source.ts';
import type { Rendered } from './render.ts';
import type { Source } from './sources.ts';

/** What a reading thread is started with. */
export interface ThreadData {
  readonly options: Options;
  readonly heads: Readonly<Record<string, string>>;
  /** Whether the reports themselves are wanted, rather than what is to be written of them. */
  readonly whole: boolean;
}

/** One source to read; an address comes with what was found there. */
export interface Job {
  readonly index: number;
  readonly source: Source;
  readonly loaded: Loaded | null;
}

/** How a source was read. `why` is in words for a person. */
export type Outcome =
  | {
      readonly ok: true;
      readonly rendered: Rendered | null;
      readonly extraction: Extraction | null;
    }
  | { readonly ok: false; readonly why: string };
