import { UserError } from '../core/errors.ts';
import type { Feedback } from '../core/feedback.ts';
import { ROLES } from '../core/role.ts';
import { jsonLine } from './json-line.ts';
import type { Outside } from './outside.ts';
import { parseRoom } from './parse-room.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

/** Who may do what, and what people thought: appoint, feedback. */
export function addPeople(add: AddSubcommand, outside: Outside): void {
  add(
    null,
    'appoint <person> <role>',
    `give a person (platform/workspace/person) a role: ${ROLES.join(', ')}`,
    ([who = '', typed = ''], options) =>
      withStore(outside, options, async (store) => {
        const { platform, workspace, channel: id } = parseRoom(who);
        const role = ROLES.find((one) => one === typed);
        if (role === undefined) {
          throw new UserError('E07', `"${typed}" is no role.`, `Write one of: ${ROLES.join(', ')}.`);
        }
        await store.putRole({ platform, workspace, id }, role);
        outside.stdout.write(`${who} has the role ${role}.\n`);
        return 0;
      }),
  );

  add(null, 'feedback', 'what people thought of answers, one JSON object a line', (_args, options) =>
    withStore(outside, options, async (store) => {
      for (const said of await store.feedback()) outside.stdout.write(line(said));
      return 0;
    }),
  );
}

const line = ({ room, ...said }: Feedback): string =>
  jsonLine({ room: `${room.platform}/${room.workspace}/${room.channel}`, ...said });
