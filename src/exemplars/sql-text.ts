/** A text as a literal of LanceDB's SQL. The only way in which a value gets into a filter. */
export function sqlText(value: string): string {
  return `'${value.toWellFormed().replaceAll("'", "''")}'`;
}
