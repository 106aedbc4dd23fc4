import { describe, expect } from 'vitest';
import type { OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const acme = { platform: 'slack', workspace: 'T1' };

export function installationContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('installations', () => {
    test('a workspace that installed nothing has nothing', async (store) => {
      expect(await store.installation(acme)).toBeNull();
      expect(await store.installations('slack')).toEqual([]);
    });

    test('an installation is kept, replaced and removed for its own workspace alone', async (store) => {
      await store.putInstallation({ ...acme, workspace: 'T2' }, 'two');
      await store.putInstallation(acme, 'one');
      await store.putInstallation(acme, 'one again');
      await store.putInstallation({ ...acme, platform: 'discord' }, 'other');
      expect(await store.installation(acme)).toBe('one again');
      expect(await store.installations('slack')).toEqual(['T1', 'T2']);
      await store.removeInstallation(acme);
      await store.removeInstallation(acme);
      expect(await store.installation(acme)).toBeNull();
      expect(await store.installation({ ...acme, workspace: 'T2' })).toBe('two');
      expect(await store.installation({ ...acme, platform: 'discord' })).toBe('other');
    });
  });
}
