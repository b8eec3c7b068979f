import type { BundleTables } from './tables/bundles.ts';
import type { CaseTables } from './tables/cases.ts';
import type { DocumentTables } from './tables/documents.ts';
import type { OverviewTables } from './tables/overviews.ts';
import type { PeopleTables } from './tables/people.ts';
import type { PortalTables } from './tables/portal.ts';
import type { QualityTables } from './tables/quality.ts';

export type { Without } from './tables/json.ts';

/** The rows as migrations leave them; days are ISO text (see pool.ts). */
export type Tables = BundleTables & CaseTables & DocumentTables & OverviewTables & PeopleTables & PortalTables & QualityTables;
