// The command line: what is taken, what is left to Chromium, what is refused, and in which words.
import { describe, expect, test } from 'vitest';
import { helpText, type Options } from '../../../main/options.ts';
import { TAKEN_FROM_CHROMIUM, TAKEN_FROM_INSTALLERS } from '../../../main/switches.ts';
import { zoomStandInSwitches } from '../../../main/zoom-stand-in.ts';
import { messageOf, parsed } from './parse-command-line.ts';

const SPKI = Buffer.alloc(32, 7).toString('base64');
const NOTHING: Options = {
  task: { kind: 'run' },
  configFile: null,
  settings: [],
  mayOpenSetUp: false,
  isSupervised: false,
  zoomStandIn: null,
  zoomApiStandIn: null,
};
/** Set-up needs no asking there. */
const INSTALLED: Options = { ...NOTHING, mayOpenSetUp: true };
const STORE_SDK = { kind: 'store-secret', secret: 'sdk' } as const;

describe('taken', () => {
  test.each<[string[], Partial<Options>]>([
    [[], {}],
    [['.'], {}],
    [['--config=/etc/x.json'], { configFile: '/etc/x.json' }],
    [['--config=a=b.json'], { configFile: 'a=b.json' }],
    [['--set-up'], { mayOpenSetUp: true }],
    [['--supervised'], { isSupervised: true }],
    [['--store-credentials'], { task: STORE_SDK }],
    [
      ['--set=kiosk.name=Hall 2', '--set', 'staff.callUrl=https://a/?b=c'],
      {
        settings: ['kiosk.name=Hall 2', 'staff.callUrl=https://a/?b=c'],
      },
    ],
    [['--store-account'], { task: { kind: 'store-secret', secret: 'account' } }],
    [['--store-signer-token'], { task: { kind: 'store-secret', secret: 'signer' } }],
    [['--store-credentials', '--config=x'], { task: STORE_SDK, configFile: 'x' }],
    [['--version'], { task: { kind: 'version' } }],
    [['--config', '/etc/x.json'], { configFile: '/etc/x.json' }],
    [['--zoom-api-stand-in=http://127.0.0.1:4321'], { zoomApiStandIn: 'http://127.0.0.1:4321' }],
    [['--zoom-api-stand-in=https://localhost:4321/'], { zoomApiStandIn: 'https://localhost:4321' }],
    [['--help', '--version'], { task: { kind: 'help', command: null } }],
    [
      ['--zoom-stand-in=127.0.0.1:8443', `--zoom-stand-in-spki=${SPKI}`],
      { zoomStandIn: { address: '127.0.0.1:8443', spki: SPKI } },
    ],
    // What stands after `--` is not a switch.
    [['--', '--config=x'], {}],
  ])('%j', (argv, wanted) => {
    expect(parsed(argv)).toEqual({ ...NOTHING, ...wanted });
  });
});

test.each([
  '--user-data-dir=/tmp/x',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--headless',
  '--headless=new',
  '--inspect=0',
  '--no-sandbox',
  '--disable-gpu',
  '--lang=de',
  '--v=1',
  '--type=renderer',
  '--host-resolver-rules=x',
  '--force-device-scale-factor=2',
  '--enable-logging=stderr',
  '--use-fake-device-for-media-stream',
  '--password-store=basic',
  '/home/kiosk/foyer',
  '-psn_0_12345',
])('%s is Electron’s or Chromium’s: left alone when unpackaged', (argument) => {
  expect(parsed(['.', argument])).toEqual(NOTHING);
});

describe('mistakes get a message', () => {
  test.each([
    ['--conf=x', 'did you mean --config?'],
    ['--Config=x', 'did you mean --config?'],
    ['--config-file=x', 'did you mean --config?'],
    ['-config=x', '-config is not a switch of Foyer: did you mean --config?'],
    ['--zoom-standin=x', 'did you mean --zoom-stand-in?'],
    ['--zoom-stand-in-skpi=x', 'did you mean --zoom-stand-in-spki?'],
    ['--store-credential', 'did you mean --store-credentials?'],
    ['--verison', 'did you mean --version?'],
    ['--config', '--config needs a value: --config=<file>'],
    ['--config=', '--config needs a value: --config=<file>'],
    ['--store-credentials=yes', '--store-credentials takes no value'],
    ['--help=config', '--help takes no value'],
  ])('%s', (argument, message) => {
    expect(messageOf([argument])).toContain(message);
  });

  test('twice', () => {
    expect(messageOf(['--config=a', '--config=b'])).toBe('--config is given twice: keep one');
  });
});

describe('the stand-in for Zoom', () => {
  const standIn = (address: string, spki = SPKI): string =>
    messageOf([`--zoom-stand-in=${address}`, `--zoom-stand-in-spki=${spki}`]);

  test.each(['127.0.0.1:1', '127.255.255.254:65535', 'localhost:8443', '[::1]:8443'])('%s', (address) => {
    expect(standIn(address)).toBe('');
  });

  test.each([
    '10.0.0.1:8443',
    '0.0.0.0:8443',
    '128.0.0.1:8443',
    '127.0.0.256:8443',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:65536',
    '127.0.0.1.evil.example:8443',
    'localhost.evil.example:8443',
    'evil.example:8443',
    '127.0.0.1:8443, MAP * evil.example',
    '127.0.0.1:8443\n10.0.0.1:8443',
    '[::2]:8443',
    '::1:8443',
    'https://127.0.0.1:8443',
  ])('%j is refused: not this machine, or not an address with a port', (address) => {
    expect(standIn(address)).toContain('--zoom-stand-in must be an address of this machine');
  });

  test.each([
    'short',
    Buffer.alloc(31).toString('base64'),
    Buffer.alloc(33).toString('base64'),
    SPKI.slice(0, -1),
    `${SPKI},${SPKI}`,
    Buffer.alloc(32, 255).toString('base64url'),
    Buffer.alloc(32, 7).toString('hex'),
  ])('spki %s is refused', (spki) => {
    expect(standIn('127.0.0.1:8443', spki)).toContain('--zoom-stand-in-spki must be a SHA-256 in base64');
  });

  test('one switch without the other', () => {
    expect(messageOf(['--zoom-stand-in=127.0.0.1:1'])).toContain('also needs --zoom-stand-in-spki');
    expect(messageOf([`--zoom-stand-in-spki=${SPKI}`])).toContain('also needs --zoom-stand-in=');
  });

  test('Chromium’s switches: Zoom’s names go to it, all others nowhere', () => {
    expect(zoomStandInSwitches({ address: '127.0.0.1:8443', spki: SPKI })).toEqual([
      [
        'host-resolver-rules',
        'MAP zoom.us 127.0.0.1:8443, MAP *.zoom.us 127.0.0.1:8443, MAP zoomgov.com 127.0.0.1:8443, ' +
          'MAP *.zoomgov.com 127.0.0.1:8443, MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
      ['ignore-certificate-errors-spki-list', SPKI],
    ]);
  });

  test('the REST stand-in is asked by its address, which the rules would swallow', () => {
    const [rules] = zoomStandInSwitches({ address: '127.0.0.1:1', spki: SPKI }, 'http://127.0.0.1:4321');
    expect(rules?.[1]).toMatch(/, EXCLUDE localhost, EXCLUDE 127\.0\.0\.1$/u);
  });

  test.each([
    'http://10.0.0.1:80',
    'http://example.com:80',
    'http://127.0.0.1',
    'ftp://127.0.0.1:21',
    'http://127.0.0.1:4321/v2',
    'http://127.0.0.1:80@evil.example:80',
    '127.0.0.1:4321',
  ])('SECURITY: a REST stand-in at %s is refused', (origin) => {
    expect(messageOf([`--zoom-api-stand-in=${origin}`])).toContain('must be an origin of this machine');
  });
});

describe('packaged', () => {
  test.each([
    'zoom-stand-in=127.0.0.1:8443',
    `zoom-stand-in-spki=${SPKI}`,
    'host-resolver-rules=MAP * 10.0.0.1',
    'proxy-server=10.0.0.1',
    'ignore-certificate-errors-spki-list=x',
    'ssl-key-log-file=/tmp/keys',
    'log-net-log=/tmp/net',
    'enable-logging=file',
    'remote-debugging-port=9222',
    'remote-debugging-pipe',
    'inspect-brk=0.0.0.0:9229',
    'js-flags=--expose-gc',
    'no-sandbox',
    'disable-web-security',
    'disable-site-isolation-trials',
    'disable-features=IsolateOrigins',
    'load-extension=/tmp/x',
    'renderer-cmd-prefix=strace',
    'gpu-launcher=strace',
    'use-fake-ui-for-media-stream',
    'unsafely-treat-insecure-origin-as-secure=http://x',
    'headless',
    'whatever-comes-next',
    // Nearly one that is taken.
    'user-data-dir2=x',
    'x-lang=de',
    'psn_0_12345',
  ])('refuses --%s and names it', (argument) => {
    const name = argument.split('=')[0] ?? '';
    expect(messageOf([`--${argument}`], true)).toContain(`--${name} is refused in a packaged Foyer: `);
    if (name === 'no-sandbox')
      expect(messageOf([`--${name}`], true)).toMatch(/AppImage .*the deb or the rpm$/u);
  });

  test.each([
    '-no-sandbox',
    '/no-sandbox',
    ' --no-sandbox',
    '\t--no-sandbox ',
    '--NO-SANDBOX',
    '-lang=de',
    '/lang=de',
    '-psn_x',
  ])('refuses %j: Chromium may read it as a switch', (argument) => {
    expect(messageOf([argument], true)).toContain('is refused in a packaged Foyer');
  });

  test('one that is taken, or help, lets no other in', () => {
    expect(messageOf(['--help', '--lang=de', '--inspect'], true)).toContain('--inspect is refused');
    expect(messageOf(['\u00a0--', '--inspect'], true)).not.toBe('');
  });

  test.each(TAKEN_FROM_CHROMIUM)('takes --$name, and says so in the help', ({ name, reason }) => {
    expect(parsed([`--${name}=x`, '--config=x'], true)).toEqual({ ...INSTALLED, configFile: 'x' });
    expect(helpText(true)).toMatch(new RegExp(`^  --${name} +${reason}$`, 'mu'));
    expect(helpText(false)).not.toContain(reason);
  });

  test.each(['-psn_0_12345', ...TAKEN_FROM_INSTALLERS.map(({ name }) => `--${name}`)])(
    'takes %s of a launcher, behind which nothing else gets in',
    (added) => {
      expect(parsed([added], true)).toEqual(INSTALLED);
      expect(messageOf([added, '--inspect'], true)).toContain('--inspect is refused');
      expect(helpText(true)).not.toContain(added);
    },
  );

  test('a mistyped switch of ours is still told', () => {
    expect(messageOf(['--conf=x'], true)).toContain('did you mean --config?');
  });
});
