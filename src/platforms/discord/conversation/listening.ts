import type { Talk } from '../../../bot/talk.ts';
import type { Brief } from '../../../core/brief.ts';
import type { Poster } from '../posting/create-poster.ts';
import type { DiscordRest } from '../posting/discord-rest.ts';
import type { Answerer } from './create-answerer.ts';

/** What is needed to hear people and to answer them. */
export interface Listening {
  readonly talk: Talk;
  readonly rest: DiscordRest;
  readonly poster: Poster;
  readonly answerer: Answerer;
  /** The bot's own id. */
  readonly self: string;
  /** IANA zone of days. */
  readonly timeZone: string;
  /** A brief as a file that proves itself. */
  exportBrief(brief: Brief): string;
}
