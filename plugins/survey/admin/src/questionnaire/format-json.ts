/**
 * The text with line breaks and indentation as everyone writes them; `undefined` where it is no JSON.
 * For the author to ask for: a questionnaire is otherwise kept exactly as it was written.
 */
export function formatJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
