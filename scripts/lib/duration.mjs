/**
 * A span of time as a person says it.
 * @param {number} milliseconds
 * @example formatDuration(192_000) // '3 min 12 s'
 */
export function formatDuration(milliseconds) {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
