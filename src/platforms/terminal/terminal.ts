import type { Platform } from '../../platform.ts';
import type { Capabilities } from './capabilities.ts';
import { render } from './render.ts';

/** The terminal as a platform: answers are text. */
export const terminal: Platform<Capabilities, string> = { name: 'terminal', render };
