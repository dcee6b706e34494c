import { launch } from './lib/launch.mjs';

launch(() => import('./tasks/fuzz.mjs'));
