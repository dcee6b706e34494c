import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useState } from 'react';
import type { JsonObject } from '../../../../domain/src';
import {
  entryAt,
  outlineOf,
  replaceDocument,
  settleConflict,
  titleIn,
  writeDocument,
  type DocumentSource,
  type Merged,
} from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor } from '../state/editor-context';
import { meet, sideInWords } from './conflict';
import type { Saver, SavingState } from './saver';

interface ConflictsProps {
  readonly state: SavingState;
  readonly saver: Saver;
  readonly source: DocumentSource;
  /** What both began with. */
  readonly baseText: () => string;
  readonly onBase: (text: string) => void;
}

type Theirs = Extract<SavingState, { kind: 'conflict' }>['theirs'];

/** What cannot be read cannot be merged: then mine stays, which is a questionnaire. */
function mergedWith(theirs: Theirs, baseText: string, mine: JsonObject): Merged {
  const meeting = meet(baseText, mine, theirs.text);
  return meeting.kind === 'merged' ? meeting : { json: mine, conflicts: [] };
}

/** Merges what somebody else saved; what collides is asked, one after the other. Nobody's work is lost. */
export function Conflicts({ state, saver, source, baseText, onBase }: ConflictsProps) {
  const text = useText();
  const editor = useEditor();
  const theirs = state.kind === 'conflict' ? state.theirs : null;
  // As it was when they met: nothing is typed while it is asked.
  const first = useMemo(
    () => (theirs === null ? null : mergedWith(theirs, baseText(), jsonOf(editor))),
    [theirs, baseText, editor],
  );
  const [chosen, setChosen] = useState<{ readonly over: Theirs; readonly merged: Merged } | null>(null);
  const merged = chosen !== null && chosen.over === theirs ? chosen.merged : first;

  useEffect(() => {
    if (theirs === null || merged === null || merged.conflicts.length > 0) return;
    const by = theirs.saved.by;
    change(editor, (before) => replaceDocument(before, merged.json), {
      label: text('edit.conflict.merged', { by }),
    });
    onBase(theirs.text);
    saver.resolve(
      () => ({ text: writeDocument(source, jsonOf(editor)), renamed: editor.store.get().renamed }),
      theirs.revision,
    );
    editor.say('edit.conflict.merged', { by });
  }, [theirs, merged, editor, onBase, saver, source, text]);

  const conflict = merged?.conflicts[0];
  if (theirs === null || merged === null || conflict === undefined) return null;
  const { by } = theirs.saved;
  const entry = entryAt(outlineOf(merged.json), conflict.path);
  const choose = (side: 'mine' | 'theirs'): void => {
    setChosen({ over: theirs, merged: settleConflict(merged, 0, side) });
  };
  const gone = text('edit.conflict.gone');
  return (
    <Modal.Root open>
      <Modal.Content aria-describedby="">
        <Modal.Header>
          <Modal.Title>{text('edit.conflict.title', { count: merged.conflicts.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} role="alert">
            <Typography>
              {text('edit.conflict.text', {
                by,
                place:
                  entry === undefined
                    ? text('edit.reference.survey')
                    : titleIn(merged.json, entry.path, editor.store.get().locale),
              })}
            </Typography>
            {(['mine', 'theirs'] as const).map((side) => (
              <Flex
                key={side}
                direction="column"
                alignItems="stretch"
                gap={2}
                background="neutral100"
                padding={4}
                hasRadius
              >
                <Typography variant="pi" fontWeight="bold">
                  {text(`edit.conflict.${side}`, { by })}
                </Typography>
                <Typography style={{ overflowWrap: 'anywhere' }}>
                  {sideInWords(conflict[side], gone)}
                </Typography>
                <Flex>
                  <Button
                    size="S"
                    variant="secondary"
                    onClick={() => {
                      choose(side);
                    }}
                  >
                    {text(`edit.conflict.take.${side}`)}
                  </Button>
                </Flex>
              </Flex>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
