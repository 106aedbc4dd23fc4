import { describe, expect } from 'vitest';
import type { TokenAccount } from '../../../src/usage-store.ts';
import type { OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const acme: TokenAccount = { workspace: { platform: 'slack', workspace: 'T1' }, day: '2026-03-12' };
const other: TokenAccount = { ...acme, workspace: { platform: 'slack', workspace: 'T2' } };
const nextDay: TokenAccount = { ...acme, day: '2026-03-13' };

export function usageContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('what models use', () => {
    test('tokens are set aside up to the cap and not one beyond it', async ({ usage }) => {
      expect(await usage.reserveTokens(acme, 60, 100)).toBe(true);
      expect(await usage.reserveTokens(acme, 41, 100)).toBe(false);
      expect(await usage.reserveTokens(acme, 40, 100)).toBe(true);
      expect(await usage.reserveTokens(acme, 1, 100)).toBe(false);
    });

    test('another workspace and another day have a cap of their own', async ({ usage }) => {
      await usage.reserveTokens(acme, 100, 100);
      expect(await usage.reserveTokens(other, 100, 100)).toBe(true);
      expect(await usage.reserveTokens(nextDay, 100, 100)).toBe(true);
    });

    test('what a call used is booked in place of what was set aside', async ({ usage }) => {
      await usage.reserveTokens(acme, 90, 100);
      await usage.settleTokens(acme, 90, { calls: 1, tokensIn: 20, tokensOut: 5 });
      expect(await usage.tokenUsage('2026-03-12')).toEqual([
        { ...acme, calls: 1, tokensIn: 20, tokensOut: 5, reserved: 0 },
      ]);
      expect(await usage.reserveTokens(acme, 75, 100)).toBe(true);
      expect(await usage.reserveTokens(acme, 1, 100)).toBe(false);
    });

    test('accounts are listed from a day on, the newest day first', async ({ usage }) => {
      await usage.reserveTokens(acme, 1, 100);
      await usage.reserveTokens(other, 2, 100);
      await usage.reserveTokens(nextDay, 3, 100);
      const all = await usage.tokenUsage('2026-03-12');
      expect(all.map(({ day, reserved }) => [day, reserved])).toEqual([
        ['2026-03-13', 3],
        ['2026-03-12', 1],
        ['2026-03-12', 2],
      ]);
      expect(await usage.tokenUsage('2026-03-14')).toEqual([]);
    });

    test('two processes together do not pass the cap', async ({ usage }, under) => {
      const again = await under.openAgain();
      const asked = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? usage : again.usage).reserveTokens(acme, 10, 100),
      );
      const granted = (await Promise.all(asked)).filter((isGranted) => isGranted);
      expect(granted).toHaveLength(10);
    });
  });
}
