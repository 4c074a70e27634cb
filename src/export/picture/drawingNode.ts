/** An element of a drawing, or (without a name) text. */
export interface DrawingNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly DrawingNode[];
}
