/** What is true of every row and vector of the table; kept in the metadata of its schema. */
export interface TableAbout {
  /** The embedder that made all vectors. */
  readonly embedder: string;
  readonly threshold: number;
}

/** Raised when the columns change: a table of another format is not read. */
const FORMAT = '1';

export function aboutAsText({ embedder, threshold }: TableAbout): Readonly<Record<string, string>> {
  return { 'crm-agent.format': FORMAT, 'crm-agent.embedder': embedder, 'crm-agent.threshold': `${threshold}` };
}

/** Null for a table that is not ours or of another format. */
export function readAbout(metadata: ReadonlyMap<string, string>): TableAbout | null {
  const embedder = metadata.get('crm-agent.embedder');
  const threshold = Number(metadata.get('crm-agent.threshold') ?? Number.NaN);
  if (metadata.get('crm-agent.format') !== FORMAT || embedder === undefined || Number.isNaN(threshold)) return null;
  return { embedder, threshold };
}
