/**
 * A table looked up by words of a page. It has its own rows and nothing else: in a plain object the word
 * "constructor" would find what every object has.
 */
export function wordTable<T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), rows);
}
