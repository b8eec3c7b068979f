import { expect, test } from 'vitest';

import { pathOf, readRoute } from '../../web/src/routing/route.ts';
import { viewNames } from '../../web/src/routing/views.ts';

test.each([
  ['/', { name: 'cases' }],
  ['/sager', { name: 'cases' }],
  ['/sager/c01', { name: 'overview', caseId: 'c01' }],
  ['/sager/c01/dokumenter', { name: 'documents', caseId: 'c01' }],
  ['/sager/c01/gang', { name: 'record', caseId: 'c01' }],
  ['/sager/c01/overdragelse', { name: 'hand-over', caseId: 'c01' }],
  ['/sager/c01/intet-nyt', { name: 'news', caseId: 'c01' }],
  ['/sager/c01/eksport', { name: 'export', caseId: 'c01' }],
  ['/sager/c01/tjekliste', { name: 'checklist', caseId: 'c01' }],
  ['/tjeklister', { name: 'checklists' }],
  ['/kvalitet', { name: 'quality', part: 'shares', sampleId: null }],
  ['/kvalitet/stikproever/7f3a', { name: 'quality', part: 'samples', sampleId: '7f3a' }],
  ['/kvalitet/virkning', { name: 'quality', part: 'effect', sampleId: null }],
  ['/kvalitet/virkning/7f3a', { name: 'unknown' }],
  ['/sager/c01/tidslinje', { name: 'view', caseId: 'c01', view: 'timeline' }],
  ['/sager/c01/rapporter', { name: 'reports', caseId: 'c01' }],
  ['/sager/J%202024%2F17', { name: 'overview', caseId: 'J 2024/17' }],
  ['/uden-sag', { name: 'unfiled' }],
  ['/advis', { name: 'alerts' }],
  ['/advis/mere', { name: 'unknown' }],
  ['/uden-sag/mere', { name: 'unknown' }],
  ['/link-brugt', { name: 'used-link' }],
  ['/link-brugt/mere', { name: 'unknown' }],
  ['/sager/c01/noget-andet', { name: 'unknown' }],
  ['/sager/%E0%A4%A', { name: 'unknown' }],
])('%s is read as a route', (path, route) => {
  expect(readRoute(path)).toEqual(route);
});

test.each(viewNames)('the view %s has an address of its own', (view) => {
  expect(readRoute(pathOf({ name: 'view', caseId: 'c01', view }))).toEqual({ name: 'view', caseId: 'c01', view });
});

test('an id with a slash comes back from its own address', () => {
  const route = { name: 'documents', caseId: 'J 2024/17' } as const;
  expect(readRoute(pathOf(route))).toEqual(route);
});
