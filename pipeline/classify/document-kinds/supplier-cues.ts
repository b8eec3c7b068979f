import type { KindCue } from './document-kind.ts';

/** What every report of a supplier shows, whatever it is called; the title and the opening tell the kinds apart. */
export const supplierCues: readonly KindCue[] = [
  { where: 'sections', find: /fremmøde|mødestabilitet/iu, weight: 1 },
  { where: 'sections', find: /timer(?![\p{L}\d])|timetal|arbejdstid/iu, weight: 1 },
  { where: 'sections', find: /progression|score/iu, weight: 1 },
  { where: 'sections', find: /faglig vurdering|vores (?:vurdering|mening)|leverandørens vurdering/iu, weight: 2 },
  { where: 'sections', find: /bestilling|formål/iu, weight: 1 },
  { where: 'sections', find: /skånehensyn|^hensyn|ressourcer|barrierer|udfordringer|aftaler/iu, weight: 1, atMost: 2 },
  { where: 'sections', find: /siden sidst|hvordan går det/iu, weight: 1, atMost: 2 },
  { where: 'closing', find: /jobkonsulent|konsulent|projektmedarbejder|værkstedsleder|virksomhedskonsulent|leverandør/iu, weight: 2 },
  {
    where: 'letterhead',
    find: /(?<![\p{L}\d])ApS(?![\p{L}\d])|(?<![\p{L}\d])A\/S(?![\p{L}\d])|projekt(?![\p{L}\d])|værksted|forløb|afklaring/iu,
    weight: 2,
  },
  { where: 'body', find: /(?<![\p{L}\d])vi (?:vurderer|oplever|ser|har (?:skaffet|aftalt))(?![\p{L}\d])/iu, weight: 1 },
  { where: 'letterhead', find: /^(?:dato|periode)(?![\p{L}\d]).*|borger:/iu, weight: 1 },
];
