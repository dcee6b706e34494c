import { lazy } from 'react';
import { ChecksBadge } from '../review/checks-badge';
import type { Task } from './task';
import { MissingBadge } from './translation/missing-badge';
import { WriteTask } from './write/write-task';

// Writing is there at once; the rest comes when it is wanted.
const LogicTask = lazy(() => import('./logic/logic-task').then((part) => ({ default: part.LogicTask })));
const TranslationTask = lazy(() =>
  import('./translation/translation-task').then((part) => ({ default: part.TranslationTask })),
);
const ChecksTask = lazy(() => import('./checks/checks-task').then((part) => ({ default: part.ChecksTask })));
const VersionsTask = lazy(() =>
  import('./versions/versions-task').then((part) => ({ default: part.VersionsTask })),
);

/** What can be done with a questionnaire, in the order of the tabs. */
export const TASKS: readonly Task[] = [
  { key: 'write', Component: WriteTask },
  { key: 'logic', Component: LogicTask },
  { key: 'translation', Component: TranslationTask, Badge: MissingBadge },
  { key: 'checks', Component: ChecksTask, Badge: ChecksBadge },
  { key: 'versions', Component: VersionsTask },
];
