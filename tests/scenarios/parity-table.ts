import type { Label } from './scenario.ts';

/** One scenario on one platform, as it went. */
export interface Played extends Label {
  readonly platform: string;
  readonly passed: boolean;
}

/** The table of commands, states and platforms, and the cells in which nothing was played. */
export interface ParityTable {
  readonly markdown: string;
  readonly empty: readonly string[];
  readonly failed: readonly string[];
}

/** A row for every command and state, a column for every platform. A cell is empty when no scenario ran there. */
export function parityTable(
  labels: readonly Label[],
  platforms: readonly string[],
  played: readonly Played[],
): ParityTable {
  const empty: string[] = [];
  const failed: string[] = [];
  const cell = ({ command, state }: Label, platform: string): string => {
    const there = played.filter(
      (one) => one.command === command && one.state === state && one.platform === platform,
    );
    const place = `${command}, ${state}: ${platform}`;
    if (there.length === 0) empty.push(place);
    else if (!there.every(({ passed }) => passed)) failed.push(place);
    else return 'yes';
    return there.length === 0 ? '' : 'NO';
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = labels.map((label) =>
    row([label.command, label.state, ...platforms.map((platform) => cell(label, platform))]),
  );
  const head = [row(['command', 'state', ...platforms]), row(['---', '---', ...platforms.map(() => '---')])];
  return { markdown: [...head, ...rows].join('\n'), empty, failed };
}
