/** How many leading hextets of an IPv6 address belong to one network: a /64 is what one household gets. */
const IPV6_HEXTETS = 4;

function expandIpv6(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  if (tail === undefined) return left;
  const right = tail === '' ? [] : tail.split(':');
  return [
    ...left,
    ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'),
    ...right,
  ];
}

/**
 * The network an address belongs to: /24 for IPv4, /64 for IPv6. Limits count networks, because one person
 * commands a whole /64 and a whole hall of people may share one address.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address;
  if (/^\d+\.\d+\.\d+\.\d+$/u.test(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  const hextets = expandIpv6(mapped.toLowerCase().replace(/%.*$/u, '')).slice(0, IPV6_HEXTETS);
  return `${hextets.map((hextet) => hextet.replace(/^0+(?=.)/u, '')).join(':')}::/64`;
}
