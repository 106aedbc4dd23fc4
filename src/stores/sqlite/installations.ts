import type { Workspace } from '../../core/scope.ts';
import type { Connection } from './connection.ts';

export function readInstallation(connection: Connection, { platform, workspace }: Workspace): string | null {
  const row = connection
    .query<{ sealed: string }>('SELECT sealed FROM installation WHERE platform = ? AND workspace = ?')
    .get(platform, workspace);
  return row?.sealed ?? null;
}

export function readInstallations(connection: Connection, platform: string): readonly string[] {
  return connection
    .query<{ workspace: string }>('SELECT workspace FROM installation WHERE platform = ? ORDER BY workspace')
    .all(platform)
    .map(({ workspace }) => workspace);
}

/** Within a write only. */
export function putInstallation(
  connection: Connection,
  { platform, workspace }: Workspace,
  sealed: string,
): void {
  connection
    .query('INSERT OR REPLACE INTO installation (platform, workspace, sealed) VALUES (?, ?, ?)')
    .run(platform, workspace, sealed);
}

/** Within a write only. */
export function removeInstallation(connection: Connection, { platform, workspace }: Workspace): void {
  connection.query('DELETE FROM installation WHERE platform = ? AND workspace = ?').run(platform, workspace);
}
