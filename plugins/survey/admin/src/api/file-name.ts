/**
 * The file name a server proposes in its `Content-Disposition` header (RFC 6266), as far as it is plain.
 *
 * @example fileNameIn('attachment; filename="park-2025.csv"') // 'park-2025.csv'
 */
export function fileNameIn(header: string | null | undefined): string | undefined {
  return /;\s*filename="?([\w.-]+)"?\s*(?:;|$)/i.exec(header ?? '')?.[1];
}
