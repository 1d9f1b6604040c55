// Everybody who may host, by all names that are known.
import { expect, test } from 'vitest';
import { hostNames } from '../../../../main/zoom/host-names.ts';

test('ids and addresses, without what Zoom did not say', () => {
  const alternativeHosts = ['second@example.com'];
  expect(hostNames({ hostId: 'host-1', hostEmail: 'host@example.com', alternativeHosts })).toEqual([
    'host-1',
    'host@example.com',
    'second@example.com',
  ]);
  expect(hostNames({ hostId: null, hostEmail: null, alternativeHosts: [] })).toEqual([]);
});
