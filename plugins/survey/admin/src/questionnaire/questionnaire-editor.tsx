import { Box, Loader, Tabs } from '@strapi/design-system';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useText } from '../text';
import { EmptyQuestionnaire } from './empty-questionnaire';
import { locatedProblems } from './located-problems';
import { WritingTab } from './writing-tab';

// survey-core and its renderer are heavier than everything else here together.
const PreviewTab = lazy(() =>
  import('./preview/preview-tab').then((module) => ({ default: module.PreviewTab })),
);

interface QuestionnaireEditorProps {
  /** The questionnaire as it is stored. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly label: string;
  readonly isDisabled: boolean;
}

/** Edits the text of a questionnaire: as JSON, with its problems listed, and as citizens will meet it. */
export function QuestionnaireEditor({ text, onChange, label, isDisabled }: QuestionnaireEditorProps) {
  const textOf = useText();
  // Typing goes first; problems and preview follow when there is time.
  const settledText = useDeferredValue(text);
  const isEmpty = settledText.trim() === '';
  const problems = useMemo(() => (isEmpty ? [] : locatedProblems(settledText)), [isEmpty, settledText]);
  return (
    <Tabs.Root defaultValue="write" variant="simple">
      <Tabs.List aria-label={textOf('editor.tabs')}>
        <Tabs.Trigger value="write">{textOf('editor.write')}</Tabs.Trigger>
        <Tabs.Trigger value="preview">{textOf('editor.preview')}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="write">
        {isEmpty && !isDisabled ? <EmptyQuestionnaire onChange={onChange} /> : null}
        <WritingTab
          text={text}
          onChange={onChange}
          label={label}
          isDisabled={isDisabled}
          problems={problems}
        />
      </Tabs.Content>
      <Tabs.Content value="preview">
        <Box paddingTop={4}>
          <Suspense fallback={<Loader>{textOf('loading')}</Loader>}>
            <PreviewTab text={settledText} />
          </Suspense>
        </Box>
      </Tabs.Content>
    </Tabs.Root>
  );
}
