import type { Finding } from '../../../core/check.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../manifest.ts';
import type { SeenWorkspace } from './find-workspaces.ts';

/** What goes without each scope that an administrator may leave out. */
const LOST: Readonly<Record<(typeof OPTIONAL_SCOPES)[number], string>> = {
  'channels:history': 'follow-ups without a mention in the threads of public channels',
  'groups:history': 'follow-ups without a mention in the threads of private channels',
  'files:write': 'charts, whose description is shown instead',
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
