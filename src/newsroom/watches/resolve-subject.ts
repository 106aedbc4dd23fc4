import { UserError } from '../../core/errors.ts';
import type { Scope } from '../../core/scope.ts';
import type { WatchSubject } from '../../core/watch.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Desk } from '../desk.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resolveTopic } from '../resolve-topic.ts';

/** What is to be watched, as typed. Throws `UserError` E01, E02, and E07 for a phrase without words. */
export async function resolveSubject(
  desk: Desk,
  scope: Scope,
  kind: WatchSubject['kind'],
  typed: string,
): Promise<WatchSubject> {
  const text = typed.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'topic': {
      const hit = await resolveTopic(desk, scope, text, (slug) => `/watch add ${slug}`);
      return { kind, name: hit.reach.kind === 'words' ? text : hit.slug, title: hit.title };
    }
    case 'person': {
      const name = await personName(desk, scope, text);
      return { kind, name, title: name };
    }
    case 'phrase':
      if (plainWords(text) === '') {
        throw new UserError(
          'E07',
          `"${text}" has no words to watch for.`,
          'Write the words as articles print them.',
        );
      }
      return { kind, name: text, title: text };
  }
}

/** Somebody who is named and was never quoted can be watched too. */
async function personName(desk: Desk, scope: Scope, text: string): Promise<string> {
  try {
    return (await resolvePerson(desk, scope, text)).name;
  } catch (error) {
    if (error instanceof UserError && error.code === 'E04') return text;
    throw error;
  }
}
