import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../../../tests/fixtures/elections');

type Row = Readonly<Record<string, string>>;

export interface Election {
  readonly meta: ReadonlyMap<string, string>;
  readonly projects: readonly Row[];
  readonly votes: readonly Row[];
}

/** Splits a line of Pabulib's format; inside quotes a semicolon is text and a quote is doubled. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}

function rows(section: string): Row[] {
  const [head = '', ...lines] = section.trim().split(/\r?\n/u);
  const names = cells(head);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])),
  );
}

/** Text of a file among the real elections. */
export function readElectionFile(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

export function readElection(file: string): Election {
  const [, meta = '', projects = '', votes = ''] = readElectionFile(file).split(
    /^(?:META|PROJECTS|VOTES)\r?\n/mu,
  );
  return {
    meta: new Map(rows(meta).map(({ key = '', value = '' }) => [key, value])),
    projects: rows(projects),
    votes: rows(votes),
  };
}

/** Each project with its cost, in the order of the file. */
export function costsOf({ projects }: Election): readonly (readonly [string, number])[] {
  return projects.map(({ project_id: key = '', cost }) => [key, Number(cost)]);
}

/** The projects that the authority funded. */
export function selectedIn({ projects }: Election): readonly string[] {
  return projects.flatMap(({ project_id: key = '', selected }) => (selected === '1' ? [key] : []));
}
