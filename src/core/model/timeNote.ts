/** Something that happened, to be read beside the figures: a reorganisation, a new quota plan. */
export interface TimeNote {
  /** yyyy-mm */
  readonly month: string;
  readonly text: string;
}
