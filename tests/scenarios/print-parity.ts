import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Played, parityTable } from './parity-table.ts';

/** How the groups of tests are named that play the conversation. */
const PLATFORMS: Readonly<Record<string, string>> = {
  'the conversation, over socket': 'Slack, sockets',
  'the conversation, over http': 'Slack, HTTP',
  'the conversation, with Message Content off': 'Discord, content off',
  'the conversation, with Message Content on': 'Discord, content on',
};
const FILES = ['tests/scenarios/slack.test.ts', 'tests/scenarios/discord-conversation.test.ts'];

const Report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
});

/** Plays every scenario on every platform and prints how it went; the exit code is 1 when a cell is empty or failed. */
function printParity(): void {
  const played = play();
  const labels = [...new Map(played.map((one) => [`${one.command}, ${one.state}`, one])).values()];
  const { markdown, empty, failed } = parityTable(labels, Object.values(PLATFORMS), played);
  process.stdout.write(`${markdown}\n`);
  process.stderr.write(`${labels.length} rows, ${empty.length} cells empty, ${failed.length} failed\n`);
  for (const place of [...empty, ...failed]) process.stderr.write(`${place}\n`);
  process.exitCode = labels.length === 0 || empty.length + failed.length > 0 ? 1 : 0;
}

function play(): readonly Played[] {
  const folder = mkdtempSync(join(tmpdir(), 'precis-parity-'));
  try {
    const outputFile = join(folder, 'report.json');
    const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
    const options = ['-t', 'the conversation', '--reporter=json', `--outputFile=${outputFile}`];
    spawnSync(process.execPath, [vitest, 'run', ...FILES, ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const report = Report.parse(JSON.parse(readFileSync(outputFile, 'utf8')));
    return report.testResults.flatMap(({ assertionResults }) => assertionResults).flatMap(playedIn);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function playedIn({
  ancestorTitles,
  title,
  status,
}: {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
}): readonly Played[] {
  const platform = PLATFORMS[ancestorTitles[0] ?? ''];
  const [, command, state] = /^([^,:]+), ([^:]+): /.exec(title) ?? [];
  if (platform === undefined || command === undefined || state === undefined) return [];
  if (status !== 'passed' && status !== 'failed') return [];
  return [{ platform, command, state, passed: status === 'passed' }];
}

printParity();
