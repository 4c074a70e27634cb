interface FigureProps {
  /** Where the number stands in the report. */
  readonly name: string;
  readonly value: number | null;
  readonly children: string;
}

/** A number as written, with the number itself to the last digit for machines. */
export function Figure({ name, value, children }: FigureProps) {
  return value === null ? (
    <span data-figure={name}>{children}</span>
  ) : (
    <data data-figure={name} value={String(value)}>
      {children}
    </data>
  );
}
