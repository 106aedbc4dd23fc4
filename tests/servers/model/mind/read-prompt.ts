import { asObject, type JsonObject, parseJson } from '../../slack/core/json.ts';
import { messageTexts } from '../rules/message-texts.ts';
import { isTaskName, type Prompt } from './task.ts';

/** The JSON object a text ends with (in a fence or not), or null. */
function trailingJson(text: string): JsonObject | null {
  const end = text.replace(/\s*(?:```)?\s*$/, '');
  for (let at = end.indexOf('{'); at !== -1; at = end.indexOf('{', at + 1)) {
    const found = asObject(parseJson(end.slice(at)));
    if (found !== null) return found;
  }
  return null;
}

function asked(body: JsonObject, system: string): { readonly name: unknown; readonly schema: unknown } {
  const described = asObject(asObject(body['response_format'])?.['json_schema']);
  if (described !== null) return { name: described['name'], schema: described['schema'] };
  const schema = trailingJson(system);
  return { name: schema?.['title'], schema };
}

interface Labelled {
  readonly id: string;
  readonly rest: string;
}

const LABEL = /^\[((?:a\d+(?:\.s\d+)?)|q\d+|m\d+|r\d+)\] ?(.*)$/;

function labelledLines(user: string): readonly Labelled[] {
  return user.split('\n').flatMap((line) => {
    const [, id, rest] = LABEL.exec(line) ?? [];
    return id === undefined || rest === undefined ? [] : [{ id, rest }];
  });
}

const field = (user: string, name: string): string =>
  new RegExp(`^${name}: ?(.*)$`, 'm').exec(user)?.[1]?.trim() ?? '';

/** `[q1] words | speaker`: the last bar parts them. */
function partAtLastBar(rest: string): readonly [before: string, after: string] {
  const at = rest.lastIndexOf(' |');
  return at === -1 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 2).trim()];
}

function readDraft({ id, rest }: Labelled): Prompt['drafts'][number] {
  const at = rest.lastIndexOf(' <- ');
  if (at === -1) return { id, text: rest, ids: [] };
  const ids = rest
    .slice(at + 4)
    .split(',')
    .map((one) => one.trim());
  return { id, text: rest.slice(0, at), ids };
}

/** Reads a chat request as the tasks of Précis are written: every labelled line stands alone. */
export function readPrompt(body: JsonObject): Prompt {
  const messages = messageTexts(body);
  const said = (...roles: readonly string[]) =>
    messages
      .filter(({ role }) => roles.includes(role))
      .map(({ content }) => content)
      .join('\n');
  const [system, user] = [said('system', 'developer'), said('user')];
  const { name, schema } = asked(body, system);
  const lines = labelledLines(user);
  const of = (shape: RegExp) => lines.filter(({ id }) => shape.test(id));
  const wanted = Number.parseInt(field(user, 'Sentences'), 10);
  return {
    task: isTaskName(name) ? name : null,
    schema,
    system,
    user,
    articles: of(/^a\d+$/).map(({ id, rest }) => ({ id, headline: rest.split(' | ')[0] ?? rest })),
    sentences: of(/\.s/).map(({ id, rest }) => ({ id, text: rest })),
    quotes: of(/^q/).map(({ id, rest }) => {
      const [words, speaker] = partAtLastBar(rest);
      return { id, words, speaker };
    }),
    mentions: of(/^m/).map(({ id, rest }) => ({ id, name: rest })),
    drafts: of(/^r/).map(readDraft),
    question: field(user, 'Question'),
    topic: field(user, 'Topic'),
    wanted: Number.isNaN(wanted) ? null : wanted,
  };
}
