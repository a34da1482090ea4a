/** What of a style changes what is read. */
export interface Look {
  isHidden: boolean;
  isRaised: boolean;
}

/** Gathers styles by name as their elements pass by. */
export class Styles {
  readonly #looks = new Map<string, Look>();
  #open: Look | null = null;

  /** Takes an element of the styles' part. */
  element(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'style:style') {
      this.#open = { isHidden: false, isRaised: false };
      this.#looks.set(key(attributes['style:family'], attributes['style:name']), this.#open);
    } else if (this.#open && name === 'style:text-properties') {
      this.#open.isHidden ||= attributes['text:display'] === 'none';
      this.#open.isRaised ||= /^(?:super|[1-9]\d*%)/.test(attributes['style:text-position'] ?? '');
    } else if (this.#open && name === 'style:table-properties') {
      this.#open.isHidden ||= attributes['table:display'] === 'false';
    }
  }

  of(family: string, name: string | undefined): Look {
    return this.#looks.get(key(family, name)) ?? PLAIN;
  }
}

const PLAIN: Look = { isHidden: false, isRaised: false };
const key = (family: string | undefined, name: string | undefined) => `${family} ${name}`;
