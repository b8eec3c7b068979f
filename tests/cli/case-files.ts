import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The files of a small case, by what they show. */
export interface CaseFiles {
  readonly january: string;
  readonly march: string;
  /** A mail of April with two attachments: `bilag øre.txt`, and `skade.pdf`, which is damaged. */
  readonly mail: string;
  /** No bytes. */
  readonly empty: string;
}

const january = `Statusrapport
Dato: 15. januar 2025
Leverandør: Nordlys Jobcenterservice

Fremmøde
Borgeren er i praktik i Butik Æblet 4 timer om ugen.
Fremmødet har været stabilt med 90 %.
Borgeren bor alene i en lejlighed på anden sal.
`;

const march = `Statusrapport
Dato: 20. marts 2025
Leverandør: Nordlys Jobcenterservice

Fremmøde
Borgeren er i praktik i Butik Æblet 8 timer om ugen.
Fremmødet har været stabilt med 95 %.
Borgeren bor alene i en lejlighed på anden sal.
`;

const mail = `From: Sofie Brandt <sofie@klinik.example>
To: jobcenter@kommune.example
Date: Mon, 7 Apr 2025 10:00:00 +0200
Subject: Status fra klinikken
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part
Content-Type: text/plain; charset=utf-8

Jeg har undersøgt borgeren, og hendes smerter i ryggen er uændrede.

--part
Content-Type: text/plain; charset=utf-8
Content-Disposition: attachment; filename*=utf-8''bilag%20%C3%B8re.txt

Borgeren er henvist til en ørelæge i maj.
--part
Content-Type: application/pdf
Content-Disposition: attachment; filename="skade.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjcgYW5kIG5vdGhpbmcgbW9yZQ==
--part--
`;

/** Writes them where a path has a space and Danish letters. */
export async function caseFiles(): Promise<CaseFiles> {
  const folder = join(await temporaryFolder(), 'min sag æøå');
  await mkdir(folder);
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  return {
    january: await write('Statusrapport januar.txt', january),
    march: await write('Statusrapport marts.txt', march),
    mail: await write('Mail fra læge.eml', mail),
    empty: await write('tømt.pdf', ''),
  };
}
