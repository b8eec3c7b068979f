import type { Failure } from '../domain/failure.ts';

/** What to do, where the cause of `postgres.not-started` is known; by its `reason`. */
const postgresHints: Readonly<Record<string, string>> = {
  'package-missing': 'Der er ingen indbygget Postgres til denne maskine. Sæt DATABASE_URL til en Postgres, du har.',
  'install-scripts-off': 'npm måtte ikke køre installationsscripts. Kør npm rebuild, og prøv igen.',
  'root-without-other-user':
    'Postgres kører ikke som root, og her er hverken navnerum eller en anden bruger, der kan åbne datamappen. Start som almindelig bruger, eller sæt SAGSBLIK_HOME til en mappe, som brugeren nobody kan nå.',
  'data-of-other-version':
    'Datamappen er lavet af en anden udgave af Postgres. Brug den udgave af Sagsblik, som lavede den, eller vælg en anden mappe med SAGSBLIK_HOME.',
  'left-running': 'En Postgres fra en tidligere kørsel er ved at starte eller stoppe. Vent lidt, og prøv igen.',
  'initdb-failed': 'Databasen kunne ikke oprettes. Se efter, at der er plads på disken, og at datamappen kan skrives.',
  'ended-at-once': 'Årsagen står i postgres/postgres.log i datamappen.',
  'no-answer': 'Årsagen står i postgres/postgres.log i datamappen.',
};

/** What to do, where the cause of `setting.invalid` is the key file; by its `reason`. */
const keyFileHints: Readonly<Record<string, string>> = {
  'key-file-missing':
    'Dokumenterne i datamappen er krypteret med en nøgle, som ikke er der. Læg encryption.key tilbage i datamappen, eller sæt ENCRYPTION_KEYS til nøglen.',
  'key-file-unreadable': 'Brugeren må ikke læse encryption.key i datamappen. Giv ejeren læseadgang, eller start som filens ejer.',
  'key-file-invalid':
    'encryption.key i datamappen skal have én nøgle på hver linje: 32 bytes i base64. Læg den rigtige fil tilbage; slettes den, kan ingen dokumenter læses.',
  'audit-key-file-unreadable': 'Brugeren må ikke læse audit.key i datamappen. Giv ejeren læseadgang, eller start som filens ejer.',
  'audit-key-file-invalid':
    'audit.key i datamappen skal have én nøgle: 32 bytes i base64. Læg den rigtige fil tilbage; med en ny kan ældre linjer i adgangsloggen ikke findes på borger.',
};

const settingHints: Readonly<Record<string, string>> = {
  'port.taken': 'Porten vælges med PORT, f.eks. PORT=4301.',
  'home.unwritable': 'Mappen vælges med SAGSBLIK_HOME.',
  'home.in-use': 'Mappen vælges med SAGSBLIK_HOME.',
};

/** A sentence on what to do about this very failure, with a space before it; empty where the catalogue's sentence says it all. */
export function hintFor({ code, details }: Failure): string {
  const reason = String(details['reason']);
  const byReason: Readonly<Record<string, string | undefined>> = {
    'postgres.not-started': postgresHints[reason],
    'setting.invalid': keyFileHints[reason],
  };
  const hint = byReason[code] ?? settingHints[code];
  return hint === undefined ? '' : ` ${hint}`;
}
