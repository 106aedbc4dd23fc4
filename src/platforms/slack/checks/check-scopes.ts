import type { Finding } from '../../../core/check.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../manifest.ts';
import type { SeenWorkspace } from './find-workspaces.ts';

/** What goes without each scope that an administrator may leave out. */
const LOST: Readonly<Record<(typeof OPTIONAL_SCOPES)[number], string>> = {
  'channels:history':
    'follow-ups without a mention in public channels, and digests there whose posting was unclear',
  'groups:history':
    'follow-ups without a mention in private channels, and digests there whose posting was unclear',
  'channels:read': 'digests and watches that are made for another public channel',
  'groups:read': 'digests and watches that are made for another private channel',
  'im:write': 'digests and watches that somebody wants in their direct messages (channel:me)',
  'files:write': 'charts',
  'users:read': 'knowing who runs the workspace ("precis appoint" names admins instead)',
};

/** What was granted against what the manifest asks for. */
export function checkScopes({ name, scopes }: Pick<SeenWorkspace, 'name' | 'scopes'>): readonly Finding[] {
  if (scopes === null)
    return [{ status: 'note', message: `Slack does not say what was granted in ${name}.` }];
  const lacks = (scope: string) => !scopes.includes(scope);
  const missing = BASE_SCOPES.filter(lacks);
  const optional = OPTIONAL_SCOPES.filter(lacks).map(
    (scope): Finding => ({
      status: 'warn',
      message: `${name} did not grant ${scope}: it goes without ${LOST[scope]}.`,
      next: 'If that is not wanted, reinstall the app and allow it.',
    }),
  );
  if (missing.length === 0) {
    return [{ status: 'ok', message: `${name} granted all that is needed.` }, ...optional];
  }
  return [
    {
      status: 'fail',
      message: `${name} lacks ${missing.join(', ')}.`,
      next: `Reinstall the app: missing ${missing.join(', ')} (App Manifest: paste what "precis manifest slack" prints; then Install App > Reinstall).`,
    },
    ...optional,
  ];
}
