import { expect, test } from 'vitest';
import { byId } from './by-id.ts';
import { almelo2018 } from './datasets/almelo-2018/almelo-2018.ts';
import { buildIndicator } from './testing/build-definition.ts';

test('puts definitions under their ids, in their order', () => {
  const [homes, jobs] = [buildIndicator({ id: 'homes' }), buildIndicator({ id: 'jobs' })];
  expect(Object.entries(byId([homes, jobs]))).toEqual([
    ['homes', homes],
    ['jobs', jobs],
  ]);
});

test('a wrong id does not compile', () => {
  // @ts-expect-error -- this dataset has no such indicator
  expect(almelo2018.indicators['jobs-per-100']).toBeUndefined();
  const { id } = almelo2018.indicators['jobs-per-1000-inhabitants'];
  id satisfies 'jobs-per-1000-inhabitants';
});
