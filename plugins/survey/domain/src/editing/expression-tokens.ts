import { scan, type Token } from '../expressions/tokens';

/** The tokens of an expression, up to where it cannot be read any more. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let from = 0; ;) {
    const found = scan(source, from);
    if (!found.ok || found.token.kind === 'end') return tokens;
    tokens.push(found.token);
    from = found.next;
  }
}
