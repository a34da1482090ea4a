import type { Message } from './catalogue.ts';

/** A section of a policy: paragraphs, then a list. Words between back quotes are code. */
export interface PolicySection {
  /** The part of the address after "#". */
  readonly id: string;
  readonly heading: Message;
  readonly paragraphs?: readonly Message[];
  readonly list?: readonly Message[];
}

/** A page that says what Soi does with what it is given; PRIVACY.md and SECURITY.md are made of the same rows. */
export interface Policy {
  /** Its address at the API: /{name}. */
  readonly name: 'privacy' | 'security';
  readonly title: Message;
  readonly lead: Message;
  readonly sections: readonly PolicySection[];
}
