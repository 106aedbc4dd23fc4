import type { EditorsDesk } from '../src/newsroom/desk.ts';
import { createSingleFlight } from '../src/newsroom/editing/single-flight.ts';
import { writeBrief } from '../src/newsroom/write-brief.ts';
import { connectModel } from '../tests/models/support/connect-model.ts';
import { main, openSampleDesk } from '../tests/newsroom/support/open-newsroom.ts';
import { MODEL_FAULTS } from '../tests/servers/model/faults/model-faults.ts';
import { startModelServer } from '../tests/servers/model/start-model-server.ts';

/** `npm run bench:models`: what a model costs a brief, beside the brief of the rules in the same run. */

const SAME = 200;
const AT_ONCE = 100;
/** The setting `model.timeoutSeconds`, as it is shipped. */
const TIMEOUT_MS = 7_000;
const BRIEF = { topic: 'turkiye-us', length: 'medium' } as const;

const kept = new Map<string, unknown>();
const cache = {
  get: async (key: string) => kept.get(key),
  put: async (key: string, value: unknown) => void kept.set(key, value),
  close: async () => {},
};
const rules = await openSampleDesk();
const server = await startModelServer();
const out = (line: string) => process.stdout.write(`${line}\n`);

function deskOf(wording: 'select' | 'rewrite'): EditorsDesk {
  const editing = { model: connectModel(server), cache, wording, judge: false, timeoutMs: TIMEOUT_MS };
  return { ...rules, editing, edits: createSingleFlight() };
}

async function timed(work: () => Promise<unknown>, times: number): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    ms.push(performance.now() - start);
  }
  return ms.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
const show = (name: string, sorted: readonly number[]) =>
  out(`${name.padEnd(44)} p50 ${at(sorted, 0.5).padStart(7)} ms   p99 ${at(sorted, 0.99).padStart(7)} ms`);

const desk = deskOf('select');
await timed(() => writeBrief(rules, main, BRIEF), 20);
show('a brief by rules', await timed(() => writeBrief(rules, main, BRIEF), SAME));
await writeBrief(desk, main, BRIEF);
show('the same brief again, chosen by a model', await timed(() => writeBrief(desk, main, BRIEF), SAME));
out(`requests for it: ${server.chats.length}`);

kept.clear();
const before = server.chats.length;
await Promise.all(Array.from({ length: AT_ONCE }, () => writeBrief(desk, main, BRIEF)));
out(`requests when ${AT_ONCE} ask at once: ${server.chats.length - before}`);

const heads = await rules.store.listArticles(main, {});
const tokens = [];
for (const { id } of heads) {
  const { prompt, completion } = server.usage;
  const chats = server.chats.length;
  await writeBrief(desk, main, { topic: id, length: 'full' });
  if (server.chats.length > chats) {
    tokens.push({ input: server.usage.prompt - prompt, output: server.usage.completion - completion });
  }
}
out(
  `tokens of a brief of one article, most of ${tokens.length}: ${Math.max(...tokens.map(({ input }) => input))} in, ` +
    `${Math.max(...tokens.map(({ output }) => output))} out`,
);

for (const wording of ['select', 'rewrite'] as const) {
  const slowest = { ms: 0, name: '' };
  for (const { name } of MODEL_FAULTS) {
    kept.clear();
    server.fault(name, 1_000);
    const [ms = 0] = await timed(() => writeBrief(deskOf(wording), main, BRIEF), 1);
    if (ms > slowest.ms) Object.assign(slowest, { ms, name });
    await server.clear();
  }
  out(
    `${wording}, slowest of ${MODEL_FAULTS.length} faults: ${(slowest.ms / 1_000).toFixed(2)} s (${slowest.name})`,
  );
}
await server.close();
