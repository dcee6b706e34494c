/** Hands a text over as a file of the browser's own making. */
export function download(filename: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read by the next task; after that the memory can go.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

export const CSV_TYPE = 'text/csv;charset=utf-8';
export const HTML_TYPE = 'text/html;charset=utf-8';
