import type { DraftAnswers, DraftRepository, StoredDraft } from '../../repositories/drafts';
import type { FileRepository, StoredFile } from '../../repositories/files';

/** Whoever looks through a preview is done in an afternoon. */
const LIFETIME_MS = 4 * 60 * 60 * 1000;
const MAX_DRAFTS = 300;
/** UTF-16 units of all answers together. */
const MAX_SIZE = 10_000_000;
/** Names of files that one draft may hold; their content is nowhere. */
const MAX_FILES = 100;

interface Kept {
  readonly draft: StoredDraft;
  readonly at: number;
  readonly size: number;
  readonly files: readonly StoredFile[];
  readonly code: { readonly hash: string; readonly sealedToken: string } | null;
}

/** Drafts of previews: in the memory of this node, for an afternoon, and never more than so many. */
export interface PreviewDrafts {
  readonly drafts: DraftRepository;
  readonly files: FileRepository;
}

const sizeOf = ({ answers, sealedPersonal }: DraftAnswers): number =>
  JSON.stringify(answers).length + (sealedPersonal ?? '').length;

interface Memory {
  get(hash: string): Kept | null;
  put(hash: string, kept: Omit<Kept, 'at' | 'size'>): void;
  remove(hash: string): void;
  all(): readonly Kept[];
}

function createMemory(now: () => Date): Memory {
  /** The longest untouched first. */
  const rows = new Map<string, Kept>();
  const total = { size: 0 };

  function remove(hash: string): void {
    total.size -= rows.get(hash)?.size ?? 0;
    rows.delete(hash);
  }

  function forget(): void {
    const before = now().getTime() - LIFETIME_MS;
    for (const [hash, { at }] of rows) {
      if (at >= before && rows.size <= MAX_DRAFTS && total.size <= MAX_SIZE) return;
      remove(hash);
    }
  }

  return {
    get(hash) {
      forget();
      return rows.get(hash) ?? null;
    },
    put(hash, kept) {
      remove(hash);
      const size = sizeOf(kept.draft);
      rows.set(hash, { ...kept, size, at: now().getTime() });
      total.size += size;
      forget();
    },
    remove,
    all: () => [...rows.values()],
  };
}

function draftsIn(memory: Memory): DraftRepository {
  const change = (hash: string, next: (kept: Kept) => Omit<Kept, 'at' | 'size'>): Promise<void> => {
    const kept = memory.get(hash);
    if (kept !== null) memory.put(hash, next(kept));
    return Promise.resolve();
  };
  return {
    add(hash, draft) {
      memory.put(hash, { draft, files: [], code: null });
      return Promise.resolve();
    },
    find: (hash) => Promise.resolve(memory.get(hash)?.draft ?? null),
    save: (hash, answers) => change(hash, (kept) => ({ ...kept, draft: { ...kept.draft, ...answers } })),
    saveConsent: (hash, consent, answers) =>
      change(hash, (kept) => ({ ...kept, draft: { ...kept.draft, ...answers, consent } })),
    remove(hash) {
      memory.remove(hash);
      return Promise.resolve();
    },
    savePass: (hash, sealedPass) =>
      change(hash, (kept) => ({ ...kept, draft: { ...kept.draft, sealedPass } })),
    keep: (hash, codeHash, sealedToken) =>
      change(hash, (kept) => ({ ...kept, code: { hash: codeHash, sealedToken } })),
    findKept(surveyId, codeHash) {
      const found = memory
        .all()
        .find(({ draft, code }) => draft.surveyId === surveyId && code?.hash === codeHash);
      return Promise.resolve(found?.code?.sealedToken ?? null);
    },
    // The memory forgets by rules of its own.
    removeOlderThan: () => Promise.resolve(),
  };
}

function filesIn(memory: Memory): FileRepository {
  const filesOf = (hash: string): readonly StoredFile[] => memory.get(hash)?.files ?? [];
  return {
    addToDraft(hash, file) {
      const kept = memory.get(hash);
      if (kept !== null) memory.put(hash, { ...kept, files: [...kept.files, file].slice(-MAX_FILES) });
      return Promise.resolve();
    },
    ofDraft: (hash) => Promise.resolve(filesOf(hash)),
    ofResponse: () => Promise.resolve([]),
    removeFromDraft(hash, id) {
      const kept = memory.get(hash);
      const left = filesOf(hash).filter((file) => file.id !== id);
      const isRemoved = left.length < filesOf(hash).length;
      if (kept !== null) memory.put(hash, { ...kept, files: left });
      return Promise.resolve(isRemoved);
    },
    removeOfResponse: () => Promise.resolve([]),
    removeAbandoned: () => Promise.resolve([]),
    known: () => Promise.resolve(new Set()),
  };
}

export function createPreviewDrafts(now: () => Date): PreviewDrafts {
  const memory = createMemory(now);
  return { drafts: draftsIn(memory), files: filesIn(memory) };
}
