// What the desk's commands do to files: keys are never written over, and a signed file is there whole or not at all.
import { mkdir, open, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OPEN, openDesk } from './venue-stage.ts';

const { at, run, sign, withKeys } = openDesk();

test('keys: private ones for their owner only, and only the public one is printed', async () => {
  const { out, err } = await run('keys', { out: at('keys') });
  expect(out).toMatch(/^"publicKey": \{"kty":"OKP","crv":"Ed25519","x":"[\w-]{43}"\}\n$/u);
  const privateKey = JSON.parse(await readFile(at('keys/venue-private.jwk'), 'utf8')) as { d: string };
  const venueKey = (await readFile(at('keys/venue.key'), 'utf8')).trim();
  expect(out + err).not.toContain(privateKey.d);
  expect(out + err).not.toContain(venueKey);
  for (const name of ['venue-private.jwk', 'venue.key']) {
    expect((await stat(at(`keys/${name}`))).mode & 0o777).toBe(0o600);
  }
});

test('SECURITY: keys are never written over', async () => {
  await withKeys();
  const before = await readFile(at('keys/venue-private.jwk'), 'utf8');
  expect(await run('keys', { out: at('keys') })).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/never written over/u) as string,
  });
  expect(await readFile(at('keys/venue-private.jwk'), 'utf8')).toBe(before);
});

test.each(['venue-private.jwk', 'venue.key', 'venue-public.jwk'])(
  'SECURITY: where one of them is there, none is written: %s',
  async (name) => {
    await mkdir(at('keys'));
    await writeFile(at(`keys/${name}`), 'mine');
    expect(await run('keys', { out: at('keys') })).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining(`${at(`keys/${name}`)} is there already`) as string,
    });
    expect(await readdir(at('keys'))).toEqual([name]);
    expect(await readFile(at(`keys/${name}`), 'utf8')).toBe('mine');
  },
);

test('SECURITY: two at once do not write over one another', async () => {
  const ends = await Promise.all([run('keys', { out: at('keys') }), run('keys', { out: at('keys') })]);
  expect(ends.filter(({ exitCode }) => exitCode === 0)).toHaveLength(1);
});

test('keys into a file: said, not thrown', async () => {
  await writeFile(at('keys'), '');
  expect(await run('keys', { out: at('keys') })).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/keys cannot be written \(EEXIST\)/u) as string,
  });
});

test('a web server never has half of a signed file', async () => {
  await withKeys();
  await sign(OPEN);
  const before = await readFile(at('expo.venue'), 'utf8');
  const reader = await open(at('expo.venue'));
  expect(await sign(OPEN, { 'venue-version': '12' })).toMatchObject({ exitCode: 0 });
  expect(await reader.readFile('utf8')).toBe(before);
  await reader.close();
  expect(await readFile(at('expo.venue'), 'utf8')).not.toBe(before);
  expect((await stat(at('expo.venue'))).mode & 0o777).toBe(0o644);
  expect((await readdir(at('.'))).toSorted()).toEqual(['expo.venue', 'keys', 'venue.json']);
});

test('a folder that is mistyped is not made', async () => {
  await withKeys();
  expect(await sign(OPEN, { out: at('wbe/expo.venue') })).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/expo\.venue cannot be written \(ENOENT\)/u) as string,
  });
});

test.each([
  ['in', 'venue.json'],
  ['key', 'keys/venue-private.jwk'],
  ['key', 'keys/../keys/venue-private.jwk'],
  ['key', 'link/venue-private.jwk'],
  ['venue-key', 'keys/venue.key'],
])('SECURITY: the signed file replaces nothing that it is made from: --%s as %s', async (option, out) => {
  await withKeys();
  await symlink(at('keys'), at('link'));
  await writeFile(at('venue.json'), JSON.stringify(OPEN));
  const before = await readFile(at(out), 'utf8');
  expect(await sign(OPEN, { out: `${at('.')}/${out}`, 'venue-key': at('keys/venue.key') })).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(new RegExp(`is the file of --${option}: name another`, 'u')) as string,
  });
  expect(await readFile(at(out), 'utf8')).toBe(before);
});
