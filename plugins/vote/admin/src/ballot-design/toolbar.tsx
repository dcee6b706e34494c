import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle, ClockCounterClockwise, WarningCircle } from '@strapi/icons';
import { useText } from '../text';
import { countErrors, problemsAt } from './model/problems';
import { useProblemWords } from './problem-words';
import type { DesignEditor } from './use-design-editor';

/** How much is left to do; the details stand where they belong. */
function Summary({ editor: { problems, draft, isUntouched } }: { readonly editor: DesignEditor }) {
  const text = useText();
  const words = useProblemWords();
  if (isUntouched) return <Typography textColor="neutral600">{text('design.empty')}</Typography>;
  const errors = countErrors(problems);
  const warnings = problems.length - errors;
  const ofTheWhole = problemsAt(problems).map(words);
  if (errors + warnings === 0) {
    const counts = { groups: draft.groups.length, candidates: draft.entries.length };
    const summary =
      draft.kind === 'content' ? text('design.summaryContent', counts) : text('design.summary', counts);
    return (
      <Flex gap={2}>
        <CheckCircle aria-hidden fill="success600" />
        <Typography textColor="neutral600">{summary}</Typography>
      </Flex>
    );
  }
  return (
    <Flex gap={2}>
      <WarningCircle aria-hidden fill={errors > 0 ? 'danger600' : 'warning600'} />
      <Typography textColor="neutral800">
        {[text('design.problems', { errors, warnings }), ...ofTheWhole].join(' ')}
      </Typography>
    </Flex>
  );
}

/** Steps back and forth, and whether the design is complete. */
export function Toolbar({ editor }: { readonly editor: DesignEditor }) {
  const text = useText();
  const { isDisabled, canUndo, canRedo, undo, redo } = editor;
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <div role="status">
        <Summary editor={editor} />
      </div>
      <Flex gap={2}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<ClockCounterClockwise />}
          disabled={isDisabled || !canUndo}
          onClick={undo}
        >
          {text('action.undo')}
        </Button>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<ArrowClockwise />}
          disabled={isDisabled || !canRedo}
          onClick={redo}
        >
          {text('action.redo')}
        </Button>
      </Flex>
    </Flex>
  );
}
