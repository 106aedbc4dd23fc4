import { describe, expect } from 'vitest';
import { collectionId } from '../../../src/core/identifiers.ts';
import { defaultRoomSettings } from '../../../src/core/room-settings.ts';
import { type OpenStore, put } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const [main, other] = [collectionId('main'), collectionId('other')];

export function roomContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('rooms', () => {
    test('a room sees nothing until it is granted something', async (store) => {
      await put(store, { id: 'a1' });
      expect(await store.scopeOf(room)).toEqual({ collections: [] });
      expect(await store.listArticles(await store.scopeOf(room), {})).toEqual([]);
    });

    test('a room sees exactly what it was granted', async (store) => {
      await store.grant(room, other);
      await store.grant(room, main);
      await store.grant(room, main);
      expect(await store.scopeOf(room)).toEqual({ collections: ['main', 'other'] });
      await store.revoke(room, main);
      await store.revoke(room, collectionId('never'));
      expect(await store.scopeOf(room)).toEqual({ collections: ['other'] });
    });

    test('a grant is for one room of one workspace on one platform', async (store) => {
      await store.grant(room, main);
      for (const change of [{ platform: 'discord' }, { workspace: 'T2' }, { channel: 'C2' }]) {
        expect(await store.scopeOf({ ...room, ...change })).toEqual({ collections: [] });
      }
    });

    test('a grant to * is for every room of the workspace, also those to come', async (store) => {
      await store.grant({ ...room, channel: '*' }, main);
      await store.grant(room, main);
      expect(await store.scopeOf(room)).toEqual({ collections: ['main'] });
      expect(await store.scopeOf({ ...room, channel: 'D9' })).toEqual({ collections: ['main'] });
      expect(await store.scopeOf({ ...room, workspace: 'T2' })).toEqual({ collections: [] });
    });

    test('the operator sees every grant there is', async (store) => {
      await store.grant({ ...room, channel: 'C2' }, other);
      await store.grant(room, main);
      expect(await store.grants()).toEqual([
        { room, collection: 'main' },
        { room: { ...room, channel: 'C2' }, collection: 'other' },
      ]);
    });

    test('the operator sees every collection there is', async (store) => {
      await put(store, { id: 'a1' });
      await store.grant(room, other);
      expect(await store.collections()).toEqual(['main', 'other']);
    });

    test('a workspace has what any of its rooms was granted', async (store) => {
      await store.grant(room, other);
      await store.grant({ ...room, channel: 'C2' }, main);
      await store.grant({ ...room, workspace: 'T2' }, collectionId('theirs'));
      expect(await store.workspaceCollections(room)).toEqual(['main', 'other']);
      expect(await store.workspaceCollections({ ...room, platform: 'discord' })).toEqual([]);
    });

    test('a room keeps what it decided for itself', async (store) => {
      expect(await store.roomSettings(room)).toEqual(defaultRoomSettings);
      const settings = {
        visibility: 'private',
        timeZone: 'Europe/Istanbul',
        language: 'tr',
        quietHours: { from: '22:00', until: '07:00' },
        threads: 'mentions',
      } as const;
      await store.putRoomSettings(room, { ...settings, timeZone: 'UTC' });
      await store.putRoomSettings(room, settings);
      expect(await store.roomSettings(room)).toEqual(settings);
      expect(await store.roomSettings({ ...room, channel: 'C2' })).toEqual(defaultRoomSettings);
    });

    test('a person has the role they were given in that workspace', async (store) => {
      const person = { platform: 'slack', workspace: 'T1', id: 'U1' };
      expect(await store.role(person)).toBe('all');
      await store.putRole(person, 'curator');
      await store.putRole(person, 'editor');
      await store.putRole({ ...person, id: 'U2' }, 'admin');
      expect(await store.role(person)).toBe('editor');
      expect(await store.role({ ...person, workspace: 'T2' })).toBe('all');
      expect(await store.roles(person)).toEqual([
        { id: 'U1', role: 'editor' },
        { id: 'U2', role: 'admin' },
      ]);
      await store.putRole(person, 'all');
      expect(await store.roles(person)).toEqual([{ id: 'U2', role: 'admin' }]);
    });

    test('an event is claimed once, whichever of its keys comes again', async (store) => {
      expect(await store.claim(['slack/T1/Ev1', 'slack/T1/m1'])).toBe(true);
      expect(await store.claim(['slack/T1/Ev2', 'slack/T1/m1'])).toBe(false);
      expect(await store.claim(['slack/T1/Ev2'])).toBe(false);
      expect(await store.claim(['slack/T2/Ev1'])).toBe(true);
      const claims = await Promise.all(Array.from({ length: 8 }, () => store.claim(['slack/T1/Ev9'])));
      expect(claims.filter((claimed) => claimed)).toHaveLength(1);
    });

    test('what a person thinks of an answer replaces what they thought before', async (store) => {
      const said = { room, personId: 'U1', answerId: 'm1', at: '2024-03-12T08:00:00Z' };
      await store.putFeedback({ ...said, verdict: 'helpful' });
      await store.putFeedback({ ...said, verdict: 'unhelpful' });
      await store.putFeedback({ ...said, personId: 'U2', verdict: 'helpful', at: '2024-03-12T09:00:00Z' });
      expect((await store.feedback()).map(({ personId, verdict }) => `${personId} ${verdict}`)).toEqual([
        'U1 unhelpful',
        'U2 helpful',
      ]);
    });
  });
}
