import type { Document } from '../contract/index.ts';
import { fold } from '../search/fold.ts';

type Named = Pick<Document, 'type' | 'number' | 'name' | 'subject' | 'mentions'>;

/**
 * What a document is called where no field beside it gives its number: "Luật Đầu tư công số
 * 39/2019/QH14", "Luật 03/2007/QH12", "Luật Đầu tư công"; the page's own words where nothing else is known.
 */
export function nameOf({ type, number, name, mentions }: Named): string {
  const called = ownName({ type, name });
  if (called && number) return `${called} số ${number}`;
  return called || [type, number].filter(Boolean).join(' ') || (mentions[0]?.quote ?? '');
}

/**
 * A document's title where its number has a field of its own: its name, else its type and what it is
 * about ("Nghị quyết: một số chủ trương, …"), else its type.
 */
export function titleOf({ type, number, name, subject, mentions }: Named): string {
  const title = [ownName({ type, name }) ?? type, subject].filter(Boolean).join(': ');
  return title || mentions[0]?.quote || (number ?? '');
}

/** A name with its type in front, once ("Luật Đầu tư công", never "Luật Luật Đầu tư công"). */
function ownName({ type, name }: Pick<Document, 'type' | 'name'>): string | null {
  if (!name || !type) return name;
  const [own, head] = [fold(name), fold(type)];
  return own === head || own.startsWith(`${head} `) ? name : `${type} ${name}`;
}
