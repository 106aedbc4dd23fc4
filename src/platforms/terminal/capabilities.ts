/** What a terminal can do, and where its reader lives. */
export interface Capabilities {
  /** Infinity when the output is no terminal: lines are then as long as they come. */
  readonly columns: number;
  readonly colour: boolean;
  /** OSC 8 links. */
  readonly hyperlinks: boolean;
  readonly unicode: boolean;
  /** IANA zone in which times are shown. */
  readonly timeZone: string;
}
