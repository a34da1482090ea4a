/** Who a caller is by address: the network that is counted, and of IPv6 the site that it belongs to. */
export interface Network {
  /** An IPv4 address, or an IPv6 /64: what one household or machine has. */
  readonly caller: string;
  /** An IPv6 /48: what a site or a rented server may have, 65,536 networks; null for IPv4. */
  readonly site: string | null;
}

/** The network of an address; of one mapped from IPv4 ("::ffff:192.0.2.1") that of the IPv4 address. */
export function networkOf(address: string): Network {
  const groups = groupsOf(address);
  if (groups === null) return { caller: address, site: null };
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return { caller: [high >> 8, high & 255, low >> 8, low & 255].join('.'), site: null };
  }
  const first = (count: number) =>
    groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':');
  return { caller: `${first(4)}::/64`, site: `${first(3)}::/48` };
}

/** The eight groups of an IPv6 address in any of its spellings; null for anything else. */
function groupsOf(address: string): number[] | null {
  const literal = `http://[${address.split('%', 1)[0]}]/`;
  if (!address.includes(':') || !URL.canParse(literal)) return null;
  const [before = '', after] = new URL(literal).hostname.slice(1, -1).split('::');
  const numbers = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const head = numbers(before);
  const tail = numbers(after ?? '');
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}
