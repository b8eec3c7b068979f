import type { DocumentKindRow } from './document-kind.ts';

/** Statusrapport. */
export const supplierStatus: DocumentKindRow = {
  id: 'supplier_status',
  name: 'Statusrapport',
  validFrom: null,
  validTo: null,
  cues: [
    { where: 'title', find: /status\s?rapport/iu, weight: 6 },
    { where: 'letterhead', find: /status\s?rapport/iu, weight: 4 },
    { where: 'title', find: /^status(?![\p{L}\d])|midtvejs|delrapport|månedsrapport|kvartalsrapport|statusnotat fra|status på borger/iu, weight: 4 },
    { where: 'title', find: /^rapport(?![\p{L}\d])/iu, weight: 2 },
    { where: 'sections', find: /fremmøde|mødestabilitet/iu, weight: 1 },
    { where: 'sections', find: /timer(?![\p{L}\d])|timetal|arbejdstid/iu, weight: 1 },
    { where: 'sections', find: /progression|score/iu, weight: 1 },
    { where: 'sections', find: /faglig vurdering|vores (?:vurdering|mening)|leverandørens vurdering/iu, weight: 2 },
    { where: 'sections', find: /bestilling|formål/iu, weight: 1 },
    { where: 'sections', find: /skånehensyn|^hensyn|ressourcer|barrierer|udfordringer|aftaler/iu, weight: 1, atMost: 2 },
    { where: 'sections', find: /siden sidst|hvordan går det/iu, weight: 1, atMost: 2 },
    { where: 'closing', find: /jobkonsulent|konsulent|projektmedarbejder|værkstedsleder|virksomhedskonsulent|leverandør/iu, weight: 2 },
    { where: 'letterhead', find: /(?<![\p{L}\d])ApS(?![\p{L}\d])|(?<![\p{L}\d])A\/S(?![\p{L}\d])|projekt(?![\p{L}\d])|værksted|forløb|afklaring/iu, weight: 2 },
    { where: 'body', find: /(?<![\p{L}\d])vi (?:vurderer|oplever|ser|har (?:skaffet|aftalt))(?![\p{L}\d])/iu, weight: 1 },
    { where: 'letterhead', find: /^(?:dato|periode)(?![\p{L}\d]).*|borger:/iu, weight: 1 },
  ],
  examples: [
    { title: 'Statusrapport', letterhead: ['Vejviser ApS'], sections: ['Fremmøde', 'Timer', 'Faglig vurdering'] },
    { title: 'Rapport', letterhead: ['Værkstedet Fremad'], sections: ['Mødestabilitet', 'Arbejdstid', 'Hensyn', 'Vores mening'] },
    { title: 'Status på borger', sections: ['Bestilling', 'Fremmøde', 'Aftaler'] },
    { title: 'Vedr. borger', letterhead: ['Broen ApS'], sections: ['Hvordan går det?', 'Siden sidst'], text: ['Rikke Lund, jobkonsulent'] },
  ],
};
