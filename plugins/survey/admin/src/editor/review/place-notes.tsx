import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../../text';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { caretOfTitle } from '../state/use-acts';
import { useEditor } from '../state/editor-context';
import type { Remark, Reviewed } from '../../../../domain/src/checks';
import { SettingsLink } from './settings-link';
import { SeveritySign } from './severity-sign';
import { useRemarksAt, useReviewed } from './use-findings';
import { useFix } from './use-fix';
import { useRemarkWords } from './use-remark-words';

const caretOfNote = (id: string): string => `note ${id}`;

interface NoteProps {
  readonly remark: Remark;
  readonly reviewed: Reviewed;
  readonly isOpen: boolean;
  /** Where the caret goes once it is mended. */
  readonly next: string;
}

function Note({ remark, reviewed, isOpen, next }: NoteProps) {
  const text = useText();
  const editor = useEditor();
  const fix = useFix();
  const words = useRemarkWords()(remark, reviewed);
  return (
    <Flex
      tag="li"
      gap={2}
      alignItems="flex-start"
      padding={2}
      background={remark.severity === 'error' ? 'danger100' : 'neutral100'}
      hasRadius
      tabIndex={-1}
      data-caret={caretOfNote(remark.id)}
    >
      <SeveritySign severity={remark.severity} />
      <VisuallyHidden>{text(`edit.checks.${remark.severity}`)}</VisuallyHidden>
      <Box flex="1" style={{ overflowWrap: 'anywhere' }}>
        <Typography tag="p" fontWeight="semiBold">
          {words.what}
        </Typography>
        {isOpen && words.why !== '' ? (
          <Typography tag="p" variant="pi" textColor="neutral700">
            {words.why}
          </Typography>
        ) : null}
        {isOpen ? <SettingsLink remark={remark} /> : null}
        {isOpen && words.fix !== undefined && editor.mayEdit ? (
          <Flex paddingTop={2}>
            <Button
              size="S"
              variant="secondary"
              onClick={() => {
                fix(remark.id);
                editor.caretTo(next);
              }}
            >
              {words.fix}
            </Button>
          </Flex>
        ) : null}
      </Box>
    </Flex>
  );
}

interface PlaceNotesProps {
  readonly entry: OutlineEntry;
  /** It is being written: then with hints, reasons and the way to mend it. */
  readonly isOpen: boolean;
}

/** What was found, where it was made. */
export function PlaceNotes(props: PlaceNotesProps) {
  const all = useRemarksAt(props.entry);
  const remarks = props.isOpen ? all : all.filter(({ severity }) => severity !== 'hint');
  return remarks.length === 0 ? null : <Notes {...props} remarks={remarks} />;
}

function Notes({ entry, isOpen, remarks }: PlaceNotesProps & { readonly remarks: readonly Remark[] }) {
  const text = useText();
  const reviewed = useReviewed();
  if (reviewed === null) return null;
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={2}
      paddingTop={3}
      aria-label={text('edit.checks.here')}
      style={{ gridColumn: '1 / -1' }}
    >
      {remarks.map((remark, index) => {
        const after = remarks[index + 1] ?? remarks[index - 1];
        const next = after === undefined ? caretOfTitle(entry.path, entry.type) : caretOfNote(after.id);
        return <Note key={remark.id} remark={remark} reviewed={reviewed} isOpen={isOpen} next={next} />;
      })}
    </Flex>
  );
}
