import type { types } from '@slack/bolt';
import type { SourceEntry } from '../../../core/document.ts';
import { LIMITS } from '../limits.ts';
import type { SlackBlock } from '../slack-message.ts';
import { webAddress } from './safe-link.ts';

/** What the `action_id` of every button that opens a stored passage begins with. */
export const PASSAGE_ACTION = 'passage:';

/** Buttons for the cited passages of articles that have no address: what `[n]` would open, opens here. */
export function passageButtons(entries: readonly SourceEntry[], place: number): readonly SlackBlock[] {
  const buttons = entries
    .filter(({ url }) => url === null || webAddress(url) === null)
    .flatMap(({ number, citations }) =>
      citations.map((citation, index) => ({
        label: citations.length === 1 ? `Open [${number}]` : `Open [${number}], passage ${index + 1}`,
        value: JSON.stringify(citation),
      })),
    )
    .map(
      ({ label, value }, index): types.Button => ({
        type: 'button',
        action_id: `${PASSAGE_ACTION}${place}:${index}`,
        text: { type: 'plain_text', text: label, emoji: false },
        value,
      }),
    );
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.buttons) }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * LIMITS.buttons, (row + 1) * LIMITS.buttons),
  }));
}
