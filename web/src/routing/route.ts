import { viewOfPath, viewPaths, type ViewName } from './views.ts';

/** What the address names. Addresses hold ids alone, never a name, a CPR number or a search text. */
export type Route =
  | { readonly name: 'cases' }
  | { readonly name: 'people' }
  | { readonly name: 'unfiled' }
  | { readonly name: 'alerts' }
  /** Where suppliers send; the token of an upload link stands in the fragment, which no browser sends. */
  | { readonly name: 'portal' }
  /** Over the cases of the reader. */
  | { readonly name: 'my-orders' }
  /** A list over many cases. */
  | { readonly name: 'checklists' }
  | { readonly name: 'overview'; readonly caseId: string }
  | { readonly name: 'documents'; readonly caseId: string }
  | { readonly name: 'reports'; readonly caseId: string }
  /** What people have added to the case. */
  | { readonly name: 'record'; readonly caseId: string }
  | { readonly name: 'orders'; readonly caseId: string }
  | { readonly name: 'hand-over'; readonly caseId: string }
  | { readonly name: 'checklist'; readonly caseId: string }
  | { readonly name: 'export'; readonly caseId: string }
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
] as const;

/** @example readRoute('/sager/c01/dokumenter') // { name: 'documents', caseId: 'c01' } */
export function readRoute(pathname: string): Route {
  const [first, id, third, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return { name: 'cases' };
  if (first === 'link-brugt' && id === undefined) return { name: 'used-link' };
  if (first === 'uden-sag' && id === undefined) return { name: 'unfiled' };
  if (first === 'tjeklister' && id === undefined) return { name: 'checklists' };
  if (first === 'indberetning' && id === undefined) return { name: 'portal' };
  if (first === 'bestillinger' && id === undefined) return { name: 'my-orders' };
  if (first === 'advis' && id === undefined) return { name: 'alerts' };
  if (first === 'personer' && id === undefined) return { name: 'people' };
  if (first === 'soeg' && id === undefined) return { name: 'search', caseId: null };
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
  if (route.name === 'cases') return '/sager';
  if (route.name === 'people') return '/personer';
  if (route.name === 'my-orders') return '/bestillinger';
  if (route.name === 'alerts') return '/advis';
  if (route.name === 'portal') return '/indberetning';
  if (route.name === 'unfiled') return '/uden-sag';
  if (route.name === 'checklists') return '/tjeklister';
  if (route.caseId === null) return '/soeg';
  const path = `/sager/${encodeURIComponent(route.caseId)}`;
  if (route.name === 'documents') return `${path}/dokumenter`;
  if (route.name === 'search') return `${path}/soeg`;
  if (route.name === 'reports') return `${path}/rapporter`;
  const own = ownPages.find(([name]) => name === route.name);
  if (own !== undefined) return `${path}/${own[1]}`;
  return route.name === 'view' ? `${path}/${viewPaths[route.view]}` : path;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
