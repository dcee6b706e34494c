/** Under this name the participation plugin keeps a survey's codes and keys apart from every other's. */
export const scopeOf = (documentId: string): string => `survey:${documentId}`;
