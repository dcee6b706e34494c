import { launch } from './lib/launch.mjs';

launch(() => import('./tasks/dev.mjs'));
