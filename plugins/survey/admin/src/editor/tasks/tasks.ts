import { ChecksBadge } from '../review/checks-badge';
import { ChecksTask } from './checks/checks-task';
import type { Task } from './task';
import { MissingBadge } from './translation/missing-badge';
import { TranslationTask } from './translation/translation-task';
import { VersionsTask } from './versions/versions-task';
import { WriteTask } from './write/write-task';

/** What can be done with a questionnaire, in the order of the tabs. */
export const TASKS: readonly Task[] = [
  { key: 'write', Component: WriteTask },
  { key: 'translation', Component: TranslationTask, Badge: MissingBadge },
  { key: 'checks', Component: ChecksTask, Badge: ChecksBadge },
  { key: 'versions', Component: VersionsTask },
];
