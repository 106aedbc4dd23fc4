import type { Feedback } from '../../core/feedback.ts';
import type { Role } from '../../core/role.ts';
import type { Person } from '../../store.ts';
import type { Connection } from './connection.ts';

export function readRole(connection: Connection, { platform, workspace, id }: Person): Role {
  const row = connection
    .query<{ role: Role }>('SELECT role FROM person_role WHERE platform = ? AND workspace = ? AND person = ?')
    .get(platform, workspace, id);
  return row?.role ?? 'all';
}

export function readRoles(
  connection: Connection,
  { platform, workspace }: Omit<Person, 'id'>,
): readonly { readonly id: string; readonly role: Role }[] {
  return connection
    .query<{ id: string; role: Role }>(
      'SELECT person AS id, role FROM person_role WHERE platform = ? AND workspace = ? ORDER BY person',
    )
    .all(platform, workspace);
}

/** Within a write only. */
export function putRole(connection: Connection, { platform, workspace, id }: Person, role: Role): void {
  if (role === 'all') {
    connection
      .query('DELETE FROM person_role WHERE platform = ? AND workspace = ? AND person = ?')
      .run(platform, workspace, id);
    return;
  }
  connection
    .query('INSERT OR REPLACE INTO person_role (platform, workspace, person, role) VALUES (?, ?, ?, ?)')
    .run(platform, workspace, id, role);
}

/** Within a write only. */
export function putFeedback(connection: Connection, feedback: Feedback): void {
  const { room, answerId, personId, verdict, at } = feedback;
  connection
    .query(
      `INSERT OR REPLACE INTO feedback (platform, workspace, channel, answer, person, verdict, at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(room.platform, room.workspace, room.channel, answerId, personId, verdict, at);
}

interface FeedbackRow extends Omit<Feedback, 'room'> {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
}

export function readFeedback(connection: Connection): readonly Feedback[] {
  return connection
    .query<FeedbackRow>(
      `SELECT platform, workspace, channel, answer AS answerId, person AS personId, verdict, at
       FROM feedback ORDER BY at, answer, person`,
    )
    .all()
    .map(({ platform, workspace, channel, ...said }) => ({
      room: { platform, workspace, channel },
      ...said,
    }));
}
