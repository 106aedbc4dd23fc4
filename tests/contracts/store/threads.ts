import { describe, expect } from 'vitest';
import { articleId, collectionId } from '../../../src/core/identifiers.ts';
import type { Thread } from '../../../src/core/thread.ts';
import type { OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const thread: Thread = {
  key: { ...room, thread: '1710000000.0001' },
  own: true,
  muted: false,
  topic: { slug: 'harbour', title: 'Harbour talks' },
  turns: [
    {
      question: '/brief harbour',
      meant: 'Harbour talks',
      answer: ['The two towns took up the harbour talks again on Tuesday.'],
      articles: [articleId('a1')],
      collections: [collectionId('main')],
      questionId: null,
      answerId: 'm1',
      at: '2024-03-12T08:00:00Z',
    },
  ],
  recent: [{ kind: 'person', id: 'U1' }, { kind: 'self' }],
};

export function threadContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('threads', () => {
    test('a thread is kept as it was last put', async (store) => {
      expect(await store.thread(thread.key)).toBeNull();
      await store.putThread(thread);
      await store.putThread({ ...thread, muted: true });
      expect(await store.thread(thread.key)).toEqual({ ...thread, muted: true });
    });

    test('a thread belongs to one room of one workspace on one platform', async (store) => {
      await store.putThread(thread);
      const others = [{ platform: 'discord' }, { workspace: 'T2' }, { channel: 'C2' }, { thread: '2' }];
      for (const change of others) expect(await store.thread({ ...thread.key, ...change })).toBeNull();
    });

    test('a room remembers its last brief on each topic', async (store) => {
      const mark = {
        room,
        topic: 'harbour',
        at: '2024-03-12T08:00:00Z',
        articles: [{ id: articleId('a1'), revision: 2 }],
      };
      expect(await store.lastBrief(room, 'harbour')).toBeNull();
      await store.putBrief({ ...mark, at: '2024-03-11T08:00:00Z' });
      await store.putBrief(mark);
      await store.putBrief({ ...mark, topic: 'rail', articles: [] });
      expect(await store.lastBrief(room, 'harbour')).toEqual(mark);
      expect(await store.lastBrief({ ...room, channel: 'C2' }, 'harbour')).toBeNull();
    });
  });
}
