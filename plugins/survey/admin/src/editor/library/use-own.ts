import { useNotification } from '@strapi/strapi/admin';
import type { LibraryItem } from '../../../../contracts';
import { readOwnContent, type OwnContent, type OwnKind } from '../../../../domain/src/templates/own-content';
import { useLibrary, useLibraryContent } from '../../api/library';
import { useText } from '../../text';

type ContentOf<Kind extends OwnKind> = Extract<OwnContent, { readonly kind: Kind }>;

const isOf = <Kind extends OwnKind>(
  content: OwnContent | undefined,
  kind: Kind,
): content is ContentOf<Kind> => content?.kind === kind;

interface Own<Kind extends OwnKind> {
  /** The newest first; empty until they are known. */
  readonly items: readonly LibraryItem[];
  /** Loads what is in one of them and hands it over; what cannot be had is said. */
  readonly take: (item: LibraryItem, use: (content: ContentOf<Kind>) => void) => void;
}

/** What administrators kept of one kind. */
export function useOwn<Kind extends OwnKind>(kind: Kind): Own<Kind> {
  const text = useText();
  const { data = [] } = useLibrary(null);
  const [load] = useLibraryContent();
  const { toggleNotification } = useNotification();
  const refuse = (): void => {
    toggleNotification({ type: 'warning', message: text('edit.library.failed') });
  };
  return {
    items: data.filter((item) => item.kind === kind),
    take({ id }, use) {
      load(id, true)
        .unwrap()
        .then(({ content }) => {
          const read = readOwnContent(kind, content);
          if (isOf(read, kind)) use(read);
          else refuse();
        }, refuse);
    },
  };
}
