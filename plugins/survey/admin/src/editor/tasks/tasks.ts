import { ChecksBadge } from '../review/checks-badge';
import { ChecksTask } from './checks/checks-task';
import type { Task } from './task';
import { VersionsTask } from './versions/versions-task';
import { WriteTask } from './write/write-task';

/** What can be done with a questionnaire, in the order of the tabs. */
export const TASKS: readonly Task[] = [
  { key: 'write', Component: WriteTask },
  { key: 'versions', Component: VersionsTask },
  { key: 'checks', Component: ChecksTask, Badge: ChecksBadge },
];
