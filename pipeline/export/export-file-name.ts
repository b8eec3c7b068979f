import type { ExportForm, ExportReader } from '../../domain/export.ts';

const endings: Readonly<Record<ExportForm, string>> = {
  'overview-pdf': 'pdf',
  'overview-docx': 'docx',
  'plan-docx': 'docx',
  text: 'txt',
  json: 'json',
  bundle: 'pdf',
};
const names: Readonly<Record<ExportForm, string>> = {
  'overview-pdf': 'overblik',
  'overview-docx': 'overblik',
  'plan-docx': 'forberedende-del',
  text: 'overskrifter',
  json: 'overblik',
  bundle: 'samling',
};
const readers: Readonly<Record<ExportReader, string>> = { citizen: 'borger', gp: 'laege', team: 'team' };

/**
 * The case's reference, what it is, for whom, and which version: never a name or a CPR number.
 *
 * @example exportFileName({ reference: 'J-2024-17', form: 'overview-pdf', reader: 'gp', version: 3 }) // 'J-2024-17-overblik-laege-udgave-3.pdf'
 */
export function exportFileName({ reference, form, reader, version }: NamedExport): string {
  const safe = reference
    .replaceAll(/\d{6}-?\d{4}/gu, '')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return `${[safe === '' ? 'sag' : safe, names[form], readers[reader], 'udgave', version].join('-')}.${endings[form]}`;
}

export interface NamedExport {
  readonly reference: string;
  readonly form: ExportForm;
  readonly reader: ExportReader;
  readonly version: number;
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

export function exportMediaType(form: ExportForm): string {
  return mediaTypes[endings[form]] ?? 'application/octet-stream';
}
