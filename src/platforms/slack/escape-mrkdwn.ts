/**
 * The three characters that Slack asks apps to escape; everything that is live in its mark-up (`<@U1>`,
 * `<!channel>`, `<http://...>`) needs one of them.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const escapeMrkdwn = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
