import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPrecis } from '../support/run-precis.ts';

test('the operator appoints people, and is told what a role is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'precis-people-'));
  const precis = (...words: readonly string[]) => runPrecis([...words, '--data', folder]);
  try {
    expect(await precis('appoint', 'slack/T1/U1', 'editor')).toMatchObject({
      code: 0,
      stdout: 'slack/T1/U1 has the role editor.\n',
    });
    const refused = await precis('appoint', 'slack/T1/U1', 'boss');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Write one of: all, curator, editor, admin.');
    expect(await precis('feedback')).toMatchObject({ code: 0, stdout: '' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
