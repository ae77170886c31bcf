type ColumnWidthsProps = { columns: readonly string[] };

/** Columns before their heads: a table that is still on its way would give each head the place of those to come. */
export function ColumnWidths({ columns }: ColumnWidthsProps) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column} data-column={column} />
      ))}
    </colgroup>
  );
}
