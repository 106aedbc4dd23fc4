/**
 * Names that Slack has itself or that other apps commonly hold: they exist below `/briefing` only.
 *
 * @see https://slack.com/help/articles/201259356-Slash-commands-in-Slack
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'help',
  'feed',
  'settings',
  'status',
  'remind',
  'search',
  'topic',
  'who',
]);
