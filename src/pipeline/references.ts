import type { Exemplar } from '../domain/record.ts';
import type { Reference } from '../domain/report.ts';

/** What the report shows of an exemplar: never another merchant's name; made-up examples carry no figures, since they are no evidence. */
export function toReference(exemplar: Exemplar): Reference {
  const evidence = exemplar.origin === 'ingested';
  return {
    id: exemplar.id,
    origin: exemplar.origin,
    similarity: evidence ? exemplar.similarity : null,
    percentile: evidence ? exemplar.percentile : null,
    language: exemplar.language,
    title: exemplar.template.title,
    body: exemplar.template.body,
  };
}
