/** Everything that can go wrong between a citizen's browser and a plugin's handler. */
export const CITIZEN_ERROR_STATUS = {
  notFound: 404,
  methodNotAllowed: 405,
  bodyTooLarge: 413,
  filesTooLarge: 413,
  bodyTooSlow: 408,
  bodyTypeUnknown: 415,
  bodyUnreadable: 400,
  crossOrigin: 403,
  tooManyRequests: 429,
  unexpected: 500,
  /** Nothing wrong with the request: the database is away or full. */
  unavailable: 503,
} as const;

export type CitizenErrorCode = keyof typeof CITIZEN_ERROR_STATUS;

/** An error that a citizen reads as a page in their language, or a script as JSON. */
export class CitizenError extends Error {
  readonly code: CitizenErrorCode;
  readonly status: number;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: CitizenErrorCode, options: { cause?: unknown; retryAfter?: number } = {}) {
    super(code, { cause: options.cause });
    this.name = 'CitizenError';
    this.code = code;
    this.status = CITIZEN_ERROR_STATUS[code];
    this.retryAfter = options.retryAfter;
  }
}
