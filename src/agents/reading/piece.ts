/** Words of a text and where they stand, as UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
