/**
 * What Discord allows, as data.
 *
 * @see https://docs.discord.com/developers/components/reference
 * @see https://docs.discord.com/developers/interactions/application-commands
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export const LIMITS = {
  /** Components in one message, those within others counted. */
  components: 40,
  /** Characters in all text displays of a message together. */
  messageChars: 4000,
  /** Our own unit of cutting: running text and lists are parted into pieces of so many characters. */
  blockChars: 1800,
  customIdChars: 100,
  buttonLabelChars: 80,
  /** Buttons in one action row. */
  buttons: 5,
  /** More than two rows of buttons become a menu: our own limit. */
  buttonsBeforeMenu: 10,
  /** Options of one select menu. */
  options: 25,
  optionLabelChars: 100,
  optionValueChars: 100,
  /** Alternative text of an image. */
  altChars: 1024,
  /** Addresses of masked links: our own limit, a longer one would eat the message's characters. */
  urlChars: 700,
  /** Choices of an autocompletion, and their characters. */
  choices: 25,
  choiceChars: 100,
  /** Name of a thread or a forum post. */
  threadNameChars: 100,
  /** Tags of one forum post. */
  tags: 5,
  /** Labels in a modal. */
  modalFields: 5,
  modalTitleChars: 45,
  modalLabelChars: 45,
  modalDescriptionChars: 100,
  modalValueChars: 4000,
  /** People that discord.js remembers: our own limit. */
  cachedMembers: 200,
  /** A nonce of a message. */
  nonceChars: 25,
} as const;
