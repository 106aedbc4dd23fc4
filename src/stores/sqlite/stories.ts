import type { ArticleId } from '../../core/identifiers.ts';
import type { PutEntry } from '../../store.ts';
import {
  copyKeys,
  eventKeys,
  eventKeysToLookFor,
  sharedEventKeys,
} from '../../text/stories/candidate-keys.ts';
import { earliest, groupStories, type Storied } from '../../text/stories/group-stories.ts';
import { packProfile, unpackProfile } from '../../text/stories/pack-profile.ts';
import { isCopy, isSameEvent } from '../../text/stories/relate-stories.ts';
import { profileStory } from '../../text/stories/story-profile.ts';
import type { Connection } from './connection.ts';
import { addKeys, lookUpKeys, removeKeys } from './story-keys.ts';

/** An article as it stands in the table; `order` is the number of its first revision. */
interface Member extends Storied {
  /** The number of its current revision. */
  readonly revision: number;
}

interface NewRevision {
  /** The number of the revision's row. */
  readonly number: number;
  readonly collection: number;
  readonly entry: PutEntry;
}

/** Larger stories are not worked out again when an article leaves them or is published before the rest. */
const MAX_REGROUPED = 200;

/**
 * Gives a new current revision its place among the stories of its collection. Of every text only the earliest printing
 * has event keys. Within a write only.
 */
export function enterStory(connection: Connection, { number, collection, entry }: NewRevision): void {
  const profile = profileStory({ ...entry.article, terms: entry.terms });
  const order = firstRevision(connection, entry.article.id);
  const entering: Member = { revision: number, order, profile, story: order, copy: order };
  const keys = copyKeys(profile);
  const found = lookUpKeys(connection, collection, keys, 1);
  const similar = readMembers(connection, found.revisions);
  const copies = new Set(similar.filter((other) => isCopy(profile, other.profile)).map(({ copy }) => copy));
  insertMember(connection, collection, entering);
  addKeys(connection, collection, keys, number, found.full);
  if (copies.size === 0) enterEvent(connection, collection, entering);
  else enterText(connection, collection, entering, [...copies]);
}

/** Nothing stored prints this text: it joins every story whose event it reports. */
function enterEvent(connection: Connection, collection: number, entering: Member): void {
  const { members, full } = findEvents(connection, collection, entering);
  const stories = members.map(({ story }) => story);
  addKeys(connection, collection, eventKeys(entering.profile), entering.revision, full);
  const story = Math.min(entering.order, ...stories);
  const move = connection.query('UPDATE article_story SET story = ? WHERE story = ?');
  for (const merged of new Set([...stories, entering.order])) if (merged !== story) move.run(story, merged);
}

/** The text is there already. Only when this is its earliest printing, or it joins two texts, does more change. */
function enterText(
  connection: Connection,
  collection: number,
  entering: Member,
  copies: readonly number[],
): void {
  const texts = copies.map((copy) => readWhere(connection, 'copy', copy));
  const [first] = texts;
  const known = first === undefined ? undefined : earliest(first);
  if (texts.length === 1 && known !== undefined && earliest([known, entering]) === known) {
    place(connection, { ...entering, story: known.story, copy: Math.min(known.copy, entering.order) });
    const moveCopy = connection.query('UPDATE article_story SET copy = ? WHERE copy = ?');
    if (entering.order < known.copy) moveCopy.run(entering.order, known.copy);
    const moveStory = connection.query('UPDATE article_story SET story = ? WHERE story = ?');
    if (entering.order < known.story) moveStory.run(entering.order, known.story);
    return;
  }
  for (const text of texts) {
    const { profile, revision } = earliest(text);
    removeKeys(connection, collection, eventKeys(profile), revision);
  }
  const printed = earliest([...texts.flat(), entering]);
  const events = findEvents(connection, collection, printed);
  addKeys(connection, collection, eventKeys(printed.profile), printed.revision, events.full);
  const stories = new Set([...texts.flat(), ...events.members].map(({ story }) => story));
  regroup(connection, [entering, ...[...stories].flatMap((story) => readWhere(connection, 'story', story))]);
}

/** Takes a revision out of its story; what it held together may fall apart. Within a write only. */
export function leaveStory(connection: Connection, number: number): void {
  const [leaving] = readMembers(connection, [number]);
  if (leaving === undefined) return;
  const { collection } = removeMember(connection, number);
  removeKeys(connection, collection, [...copyKeys(leaving.profile), ...eventKeys(leaving.profile)], number);
  const rest = readWhere(connection, 'copy', leaving.copy);
  const printed = rest.length === 0 ? undefined : earliest(rest);
  if (printed !== undefined)
    addKeys(connection, collection, eventKeys(printed.profile), printed.revision, NONE);
  regroup(connection, readWhere(connection, 'story', leaving.story));
}

/** Works out the stories of these articles again; they are related to none but each other. */
function regroup(connection: Connection, members: readonly Member[]): void {
  if (members.length > MAX_REGROUPED) {
    mergeAll(connection, members);
    return;
  }
  const distinct = new Map(members.map((member) => [member.order, member]));
  for (const { order, story, copy } of groupStories([...distinct.values()])) {
    const member = distinct.get(order);
    if (member !== undefined) place(connection, { ...member, story, copy });
  }
}

function mergeAll(connection: Connection, members: readonly Member[]): void {
  const story = members.reduce((least, member) => Math.min(least, member.order), Number.MAX_SAFE_INTEGER);
  for (const member of members) place(connection, { ...member, story });
}

const NONE: ReadonlySet<number> = new Set();

/** The texts in other stories that report the same event, by their earliest printings; and keys that are full. */
function findEvents(connection: Connection, collection: number, { profile, order }: Member) {
  const { revisions, full } = lookUpKeys(
    connection,
    collection,
    eventKeysToLookFor(profile),
    sharedEventKeys,
  );
  const members = readMembers(connection, revisions).filter(
    (other) => other.order !== order && isSameEvent(profile, other.profile),
  );
  return { members, full };
}

/** The number that stands for an article whatever its revision. */
function firstRevision(connection: Connection, id: ArticleId): number {
  const row = connection
    .query<{ first: number }>('SELECT min(number) AS first FROM revision WHERE id = ?')
    .get(id);
  if (row === undefined) throw new Error(`Article ${id} has no revision after it was stored`);
  return row.first;
}

interface MemberRow extends Omit<Member, 'profile'> {
  readonly profile: Uint8Array;
}

const MEMBER = 'SELECT revision, first_revision AS "order", story, copy, profile FROM article_story';

const memberOf = (row: MemberRow): Member => ({ ...row, profile: unpackProfile(row.profile) });

function readMembers(connection: Connection, revisions: readonly number[]): readonly Member[] {
  if (revisions.length === 0) return [];
  return connection
    .query<MemberRow>(`${MEMBER} WHERE revision IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(revisions))
    .map(memberOf);
}

function readWhere(connection: Connection, column: 'story' | 'copy', value: number): readonly Member[] {
  return connection.query<MemberRow>(`${MEMBER} WHERE ${column} = ?`).all(value).map(memberOf);
}

function insertMember(connection: Connection, collection: number, member: Member): void {
  connection
    .query(
      'INSERT INTO article_story (revision, first_revision, collection, story, copy, profile) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(member.revision, member.order, collection, member.story, member.copy, packProfile(member.profile));
}

function place(connection: Connection, { revision, story, copy }: Member): void {
  connection
    .query('UPDATE article_story SET story = ?, copy = ? WHERE revision = ?')
    .run(story, copy, revision);
}

function removeMember(connection: Connection, revision: number): { readonly collection: number } {
  const row = connection
    .query<{ collection: number }>('DELETE FROM article_story WHERE revision = ? RETURNING collection')
    .get(revision);
  if (row === undefined) throw new Error(`Revision ${revision} had no story`);
  return row;
}
