import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import {
  countedAt,
  entryAt,
  remove,
  titleIn,
  type Counted,
  type OutlineEntry,
  type Path,
  type Patch,
  type Reference,
} from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor } from './editor-context';
import { knownOutline } from './outline-of';

interface Removing {
  /** What goes, in words. */
  readonly what: string;
  /** Where the caret goes afterwards. */
  readonly caret?: string;
  readonly select?: Path | null;
}

type Remove = (path: Path, removing: Removing) => void;

const RemovingContext = createContext<Remove | null>(null);

/** Removes a part; where something refers to it, it is asked first what becomes of that. */
export function useRemoving(): Remove {
  const remove = useContext(RemovingContext);
  if (remove === null) throw new Error('There is nothing around this that could ask');
  return remove;
}

interface Asked extends Removing {
  readonly path: Path;
  readonly broken: readonly Reference[];
  /** What the survey's quotas count of it. */
  readonly counted: readonly Counted[];
}

/** Properties that are left out where what they are about has gone. From the back, so that paths stay true. */
function withoutReferences(broken: readonly Reference[]): readonly Patch[] {
  const paths = new Map(
    broken
      .filter(({ kind, path }) => kind === 'expression' && typeof path.at(-1) === 'string')
      .map(({ path }) => [JSON.stringify(path), path]),
  );
  return [...paths.values()].map((path) => ({ op: 'remove', path }));
}

const placeIn = (entries: readonly OutlineEntry[], { path }: Reference): OutlineEntry | undefined =>
  entryAt(entries, path);

export function RemovingProvider({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const editor = useEditor();
  const [asked, setAsked] = useState<Asked | null>(null);

  const carryOut = useCallback(
    ({ path, what, caret, select, broken }: Asked, alsoReferences: boolean): void => {
      change(
        editor,
        (json) => [...(alsoReferences ? withoutReferences(broken) : []), ...remove(json, path).patches],
        { label: text('edit.did.removed', { what }), ...(select === undefined ? {} : { select }) },
      );
      if (caret !== undefined) editor.caretTo(caret);
      editor.say('edit.say.removed', { what, references: broken.length });
      setAsked(null);
    },
    [editor, text],
  );
  const ask = useCallback<Remove>(
    (path, removing) => {
      const json = jsonOf(editor);
      const { broken } = remove(json, path);
      const wanted = { ...removing, path, broken, counted: countedAt(editor.quotas.get(), json, path) };
      if (broken.length === 0 && wanted.counted.length === 0) carryOut(wanted, false);
      else setAsked(wanted);
    },
    [editor, carryOut],
  );
  const json = jsonOf(editor);
  const entries = asked === null ? [] : knownOutline(json);
  return (
    <RemovingContext.Provider value={ask}>
      {children}
      <Dialog.Root
        open={asked !== null}
        onOpenChange={(isOpen: boolean) => {
          if (!isOpen) setAsked(null);
        }}
      >
        {asked === null ? null : (
          <Dialog.Content>
            <Dialog.Header>{text('edit.remove.title', { what: asked.what })}</Dialog.Header>
            <Dialog.Body icon={<WarningCircle width="2.4rem" height="2.4rem" fill="warning600" />}>
              <Flex direction="column" alignItems="stretch" gap={3}>
                <Typography>
                  {text('edit.remove.text', { count: asked.broken.length + asked.counted.length })}
                </Typography>
                <ul>
                  {asked.broken.map((reference, index) => {
                    const place = placeIn(entries, reference);
                    return (
                      <Typography key={index} tag="li">
                        {text(`edit.reference.${reference.kind}`, {
                          place:
                            place === undefined
                              ? text('edit.reference.survey')
                              : [place.number ?? '', titleIn(json, place.path, editor.store.get().locale)]
                                  .join(' ')
                                  .trim(),
                        })}
                      </Typography>
                    );
                  })}
                  {asked.counted.map(({ question, value }) => (
                    <Typography key={JSON.stringify([question, value])} tag="li">
                      {value === null
                        ? text('edit.reference.quota', { question })
                        : text('edit.reference.quotaValue', { question, value })}
                    </Typography>
                  ))}
                </ul>
                {asked.counted.length === 0 ? null : <Typography>{text('edit.remove.quotas')}</Typography>}
              </Flex>
            </Dialog.Body>
            <Dialog.Footer>
              <Dialog.Cancel>
                <Button variant="tertiary">{text('edit.cancel')}</Button>
              </Dialog.Cancel>
              <Flex gap={2}>
                <Button
                  variant="secondary"
                  onClick={() => {
                    carryOut(asked, false);
                  }}
                >
                  {text('edit.remove.only')}
                </Button>
                {withoutReferences(asked.broken).length > 0 ? (
                  <Button
                    variant="danger-light"
                    onClick={() => {
                      carryOut(asked, true);
                    }}
                  >
                    {text('edit.remove.both')}
                  </Button>
                ) : null}
              </Flex>
            </Dialog.Footer>
          </Dialog.Content>
        )}
      </Dialog.Root>
    </RemovingContext.Provider>
  );
}
