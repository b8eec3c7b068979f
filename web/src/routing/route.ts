import { qualityPath, readQuality, type QualityRoute } from './quality.ts';
import { viewOfPath, viewPaths, type ViewName } from './views.ts';

/** What the address names. Addresses hold ids alone, never a name, a CPR number or a search text. */
export type Route =
  | { readonly name: 'cases' }
  | { readonly name: 'people' }
  | { readonly name: 'unfiled' }
  /** What the reader herself has asked for. */
  | { readonly name: 'own-log' }
  /** Who has asked for what about a citizen. */
  | { readonly name: 'audit' }
  /** Everything about a citizen, to hand out. */
  | { readonly name: 'citizen' }
  | { readonly name: 'api-keys' }
  | { readonly name: 'retention-rules' }
  /** How the system does, in counts. */
  | { readonly name: 'operations' }
  | { readonly name: 'alerts' }
  /** What participants of meetings are let in to, and one of them by its case. */
  | { readonly name: 'bundles' }
  | { readonly name: 'bundle'; readonly of: string }
  /** Where suppliers send; the token of an upload link stands in the fragment, which no browser sends. */
  | { readonly name: 'portal' }
  /** What a supplier goes on writing; null: the list. */
  | { readonly name: 'running'; readonly runId: string | null }
  /** Over the cases of the reader. */
  | { readonly name: 'my-orders' }
  /** A list over many cases. */
  | { readonly name: 'checklists' }
  | QualityRoute
  | { readonly name: 'overview'; readonly caseId: string }
  | { readonly name: 'documents'; readonly caseId: string }
  | { readonly name: 'reports'; readonly caseId: string }
  /** What people have added to the case. */
  | { readonly name: 'record'; readonly caseId: string }
  | { readonly name: 'orders'; readonly caseId: string }
  | { readonly name: 'hand-over'; readonly caseId: string }
  | { readonly name: 'checklist'; readonly caseId: string }
  | { readonly name: 'export'; readonly caseId: string }
  /** How long the case is kept, and how it ends. */
  | { readonly name: 'retention'; readonly caseId: string }
  /** "Intet nyt siden". */
  | { readonly name: 'news'; readonly caseId: string }
  /** The overview laid out for one question. */
  | { readonly name: 'view'; readonly caseId: string; readonly view: ViewName }
  /** What was searched for stands in no address; null: over the cases of the reader. */
  | { readonly name: 'search'; readonly caseId: string | null }
  /** Where a sign-in link leads that has been used. */
  | { readonly name: 'used-link' }
  | { readonly name: 'unknown' };

/** Pages of a case that need no more than its id, each with the word that its address ends with. */
const ownPages = [
  ['record', 'gang'],
  ['orders', 'bestillinger'],
  ['hand-over', 'overdragelse'],
  ['news', 'intet-nyt'],
  ['checklist', 'tjekliste'],
  ['export', 'eksport'],
  ['retention', 'opbevaring'],
] as const;

/** Pages beside the cases, each with the word that is its address. */
const besideCases = {
  cases: 'sager',
  people: 'personer',
  unfiled: 'uden-sag',
  alerts: 'advis',
  portal: 'indberetning',
  'my-orders': 'bestillinger',
  checklists: 'tjeklister',
  'own-log': 'min-log',
  audit: 'adgangslog',
  citizen: 'udlevering',
  'api-keys': 'noegler',
  'retention-rules': 'opbevaring',
  operations: 'drift',
} as const;
/** Below the page where suppliers send. */
const runs = 'fortloebende';
/** A page that belongs to no case. */
export type BesideCases = keyof typeof besideCases;
const namesBeside = Object.keys(besideCases) as readonly BesideCases[];

/** @example readRoute('/sager/c01/dokumenter') // { name: 'documents', caseId: 'c01' } */
export function readRoute(pathname: string): Route {
  const [first, id, third, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return { name: 'cases' };
  if (first === 'link-brugt' && id === undefined) return { name: 'used-link' };
  if (first === 'moeder' && third === undefined) return readBundle(id);
  if (first === 'soeg' && id === undefined) return { name: 'search', caseId: null };
  if (first === 'kvalitet' && rest.length === 0) return readQuality(id, third) ?? { name: 'unknown' };
  if (first === besideCases.portal && id === runs && rest.length === 0) return { name: 'running', runId: third ?? null };
  const beside = namesBeside.find((name) => besideCases[name] === first);
  if (beside !== undefined && id === undefined) return { name: beside };
  if (first !== 'sager' || rest.length > 0) return { name: 'unknown' };
  if (id === undefined) return { name: 'cases' };
  const caseId = decode(id);
  if (caseId === null) return { name: 'unknown' };
  if (third === undefined) return { name: 'overview', caseId };
  if (third === 'dokumenter') return { name: 'documents', caseId };
  if (third === 'rapporter') return { name: 'reports', caseId };
  if (third === 'soeg') return { name: 'search', caseId };
  const own = ownPages.find(([, path]) => path === third);
  if (own !== undefined) return { name: own[0], caseId };
  const view = viewOfPath(third);
  return view === undefined ? { name: 'unknown' } : { name: 'view', caseId, view };
}

/** @example pathOf({ name: 'overview', caseId: 'c01' }) // '/sager/c01' */
export function pathOf(route: Exclude<Route, { name: 'unknown' | 'used-link' }>): string {
  if (route.name === 'running') return `/${besideCases.portal}/${runs}${route.runId === null ? '' : `/${route.runId}`}`;
  if (route.name === 'bundles') return '/moeder';
  if (route.name === 'bundle') return `/moeder/${encodeURIComponent(route.of)}`;
  if (route.name === 'quality') return qualityPath(route);
  if (!('caseId' in route)) return `/${besideCases[route.name]}`;
  if (route.caseId === null) return '/soeg';
  const path = `/sager/${encodeURIComponent(route.caseId)}`;
  if (route.name === 'documents') return `${path}/dokumenter`;
  if (route.name === 'search') return `${path}/soeg`;
  if (route.name === 'reports') return `${path}/rapporter`;
  const own = ownPages.find(([name]) => name === route.name);
  if (own !== undefined) return `${path}/${own[1]}`;
  return route.name === 'view' ? `${path}/${viewPaths[route.view]}` : path;
}

function readBundle(id: string | undefined): Route {
  if (id === undefined) return { name: 'bundles' };
  const of = decode(id);
  return of === null ? { name: 'unknown' } : { name: 'bundle', of };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
