import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Identifies a questionnaire by its content: SHA-256 (hex) over its canonical JSON (RFC 8785), so that neither
 * spaces nor the order of keys make another version. `null` when the text is no JSON.
 */
export function hashOfQuestionnaire(text: string): string | null {
  try {
    const canonical = canonicalize(JSON.parse(text)) ?? '';
    return createHash('sha256').update(canonical).digest('hex');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
