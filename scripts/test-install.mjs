import { launch } from './lib/launch.mjs';

launch(() => import('./tasks/test-install.mjs'));
