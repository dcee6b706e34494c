/** Has the browser save a file that a script fetched. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download may not have begun when `click` returns.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
