/** What a room has decided for itself; its admins change it. */
export interface RoomSettings {
  /** Whether answers that everybody may see are shown to everybody, when the person does not say. */
  readonly visibility: 'public' | 'private';
  /** IANA name of the zone in which dates and times are shown; null is the operator's. */
  readonly timeZone: string | null;
  /** BCP 47 primary language: briefs are made of articles in it. Null is any. */
  readonly language: string | null;
  /** Local times between which nothing is posted unasked; over midnight when `from` is the later one. */
  readonly quietHours: { readonly from: string; readonly until: string } | null;
  /** What is answered in the bot's own threads: every question, or only what mentions it. */
  readonly threads: 'questions' | 'mentions';
}

/** A room that has decided nothing. */
export const defaultRoomSettings: RoomSettings = {
  visibility: 'public',
  timeZone: null,
  language: null,
  quietHours: null,
  threads: 'questions',
};
