import type { ComponentType } from 'react';
import type { EditableQuestionnaire } from '../../../../contracts';
import type { EditingApi } from '../../api/editing';
import type { Saver } from '../saving/saver';

/** What a task is given; the questionnaire itself is in the editor's context. */
export interface TaskProps {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly saver: Saver;
  /** Goes back to writing: what is selected is shown there. */
  readonly onWrite: () => void;
}

export type TaskKey = 'write' | 'logic' | 'translation' | 'checks' | 'versions';

/** What a tab's badge is given; the questionnaire itself is in the editor's context. */
export interface BadgeProps {
  readonly opened: EditableQuestionnaire;
}

export interface Task {
  /** Named by the text `edit.task.<key>`, and by the last part of the page's address. */
  readonly key: TaskKey;
  readonly Component: ComponentType<TaskProps>;
  /** Stands behind the name of the tab: how much is to be done there. */
  readonly Badge?: ComponentType<BadgeProps>;
}
