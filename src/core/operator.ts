import type { Workspace } from './scope.ts';

/** Who asks when no room does: whoever runs the bot. */
export const OPERATOR: Workspace = { platform: 'terminal', workspace: 'local' };
