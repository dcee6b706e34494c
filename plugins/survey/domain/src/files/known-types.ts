/** A kind of file that is taken: how it is called, by its ending and by its media type. */
export interface FileKind {
  readonly key: string;
  /** The media type under which it is stored, whatever the browser said. */
  readonly type: string;
  /** What browsers also call it; '' and application/octet-stream go with everything. */
  readonly alsoCalled: readonly string[];
  readonly endings: readonly string[];
  readonly isImage: boolean;
}

const kind = (
  key: string,
  type: string,
  endings: readonly string[],
  alsoCalled: readonly string[] = [],
): FileKind => ({ key, type, endings, alsoCalled, isImage: type.startsWith('image/') });

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * Everything that can be taken: what is told apart by its content and shown or opened without running anything. Not SVG
 * and HTML, which carry scripts; not archives and programs; not HEIC, which the server cannot free of its metadata.
 */
export const FILE_KINDS: readonly FileKind[] = [
  kind('jpeg', 'image/jpeg', ['jpg', 'jpeg'], ['image/jpg', 'image/pjpeg']),
  kind('png', 'image/png', ['png'], ['image/x-png']),
  kind('webp', 'image/webp', ['webp']),
  kind('gif', 'image/gif', ['gif']),
  kind('pdf', 'application/pdf', ['pdf'], ['application/x-pdf']),
  kind('hwp', 'application/x-hwp', ['hwp'], ['application/haansofthwp', 'application/vnd.hancom.hwp']),
  kind('hwpx', 'application/hwp+zip', ['hwpx'], ['application/haansofthwpx', 'application/vnd.hancom.hwpx']),
  kind('docx', `${OFFICE}.wordprocessingml.document`, ['docx']),
  kind('xlsx', `${OFFICE}.spreadsheetml.sheet`, ['xlsx']),
  kind('pptx', `${OFFICE}.presentationml.presentation`, ['pptx']),
  kind('odt', 'application/vnd.oasis.opendocument.text', ['odt']),
  kind('text', 'text/plain', ['txt']),
  kind('csv', 'text/csv', ['csv'], ['text/plain', 'application/vnd.ms-excel', 'application/csv']),
];

/** The ending of a file's name, in lower case and without its dot; '' where there is none. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
}

/** The kind a name says its file is of. */
export function kindOfName(name: string): FileKind | undefined {
  const ending = endingOf(name);
  return FILE_KINDS.find(({ endings }) => endings.includes(ending));
}

/** Whether a browser may have called a file of this kind so. */
export function isCalled({ type, alsoCalled }: FileKind, declared: string): boolean {
  const said = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  return said === '' || said === 'application/octet-stream' || said === type || alsoCalled.includes(said);
}
