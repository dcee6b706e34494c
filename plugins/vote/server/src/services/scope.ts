/** Under this name the participation plugin keeps a poll's codes and keys apart from every other's. */
export const scopeOf = (pollId: string): string => `vote:${pollId}`;
