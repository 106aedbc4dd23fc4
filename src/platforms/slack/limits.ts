/**
 * What Slack allows, as data. Where Slack's documents are silent, the number says where it was measured.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const LIMITS = {
  /** Blocks in one message. */
  blocks: 50,
  /**
   * Our budget for the words and addresses of one message. Slack refuses a message as `msg_blocks_too_long` at
   * about 13,297 characters, where each further block counts 125 (slackapi/bolt-js issue 2509); no page states it.
   */
  messageChars: 9000,
  /** The same with 125 for every block. */
  messageSize: 12_000,
  blockSize: 125,
  /** Our own unit of cutting: one block holds at most so many characters, the limit of a section. */
  blockChars: 3000,
  headerChars: 150,
  buttonTextChars: 75,
  buttonValueChars: 2000,
  /** Buttons in one actions block. */
  buttons: 25,
  /** Addresses of links and buttons. */
  urlChars: 3000,
  tableRows: 100,
  tableColumns: 20,
  /** The description of a picture in a block, and of an uploaded file. */
  altTextChars: 2000,
  fileAltChars: 1000,
  /** Over all cells of a message; one message has at most one table. */
  tableChars: 8000,
  /** Notifications are cut by phones long before; Slack advises 4,000 for `text`. */
  fallbackChars: 3000,
  /** `chat.update` refuses longer ones as `msg_too_long`. */
  updateTextChars: 4000,
  /** Blocks of a modal or a Home tab. */
  viewBlocks: 100,
  viewTitleChars: 24,
  /** Labels and hints of fields: 2,000; what is longer nobody reads. */
  inputLabelChars: 150,
  inputChars: 3000,
  optionChars: 75,
  selectOptions: 100,
  /** `private_metadata` of a view. */
  metadataChars: 3000,
} as const;
