/** The little of it that is used here; the driver brings no types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(filename: string, options: { readonly fileMustExist: boolean; readonly timeout: number });
    pragma(statement: string): unknown;
  }
}
