import { launch } from './lib/launch.mjs';

launch(() => import('./tasks/bench.mjs'));
