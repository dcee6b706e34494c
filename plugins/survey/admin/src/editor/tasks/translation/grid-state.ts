/** The cell that the keyboard is at. Rows are known by their keys: a filter changes which ones are shown. */
export interface GridPlace {
  readonly key: string;
  readonly column: number;
  readonly isWriting: boolean;
}

export type GridAction =
  | { readonly kind: 'go' | 'write'; readonly key: string; readonly column: number }
  | { readonly kind: 'leave' };

const isAt = (place: GridPlace, { key, column }: { key: string; column: number }): boolean =>
  place.key === key && place.column === column;

/** A cell that takes the focus while its own text is being written goes on being written. */
export function gridPlace(place: GridPlace, action: GridAction): GridPlace {
  if (action.kind === 'leave') return place.isWriting ? { ...place, isWriting: false } : place;
  const { kind, key, column } = action;
  const isWriting = kind === 'write';
  if (isAt(place, action) && (place.isWriting || !isWriting)) return place;
  return { key, column, isWriting };
}

export const caretOfCell = (key: string, column: number): string => `text ${String(column)} ${key}`;
export const caretOfDraft = (key: string, column: number): string => `${caretOfCell(key, column)} draft`;
