// The command line: what is taken, what is left to Chromium, what is refused, and in which words.
import { describe, expect, test } from 'vitest';
import {
  helpText,
  parseOptions,
  REFUSED_WHEN_PACKAGED,
  SWITCHES,
  zoomStandInSwitches,
  type Options,
} from '../../../main/options.ts';

const SPKI = Buffer.alloc(32, 7).toString('base64');
const NOTHING: Options = { task: 'run', configFile: null, zoomStandIn: null };

const parsed = (argv: string[], isPackaged = false): Options => {
  const result = parseOptions(argv, isPackaged);
  if (!result.ok) throw new Error(result.message);
  return result.options;
};
const messageOf = (argv: string[], isPackaged = false): string => {
  const result = parseOptions(argv, isPackaged);
  return result.ok ? '' : result.message;
};

describe('taken', () => {
  test.each<[string[], Partial<Options>]>([
    [[], {}],
    [['.'], {}],
    [['--config=/etc/x.json'], { configFile: '/etc/x.json' }],
    [['--config=a=b.json'], { configFile: 'a=b.json' }],
    [['--store-credentials'], { task: 'store-credentials' }],
    [['--store-credentials', '--config=x'], { task: 'store-credentials', configFile: 'x' }],
    [['--version'], { task: 'version' }],
    [['--help', '--version'], { task: 'help' }],
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
});

describe('packaged', () => {
  const refused = [
    'zoom-stand-in=127.0.0.1:8443',
    `zoom-stand-in-spki=${SPKI}`,
    'host-resolver-rules=MAP * 10.0.0.1',
    'host-rules=MAP * 10.0.0.1',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list=x',
    'remote-debugging-port=9222',
    'remote-debugging-pipe',
    'inspect',
    'inspect-brk=0.0.0.0:9229',
    'inspect-publish-uid=http',
    'headless',
    'headless=old',
  ];

  test.each(refused)('refuses --%s and names it', (argument) => {
    const name = argument.split('=')[0] ?? '';
    for (const prefix of ['--', '-', '/']) {
      expect(messageOf([prefix + argument], true)).toMatch(`--${name} is refused in a packaged Foyer: `);
    }
    expect(messageOf([`--${argument.toUpperCase()}`], true)).toContain('is refused');
  });

  test('each row refuses something here', () => {
    const names = refused.map((argument) => argument.split('=')[0] ?? '');
    for (const { pattern } of REFUSED_WHEN_PACKAGED) {
      expect(names.some((name) => pattern.test(name))).toBe(true);
    }
  });

  test('a refusal comes before everything else', () => {
    expect(messageOf(['--help', '--conf=x', '--inspect'], true)).toContain('--inspect is refused');
  });

  test('takes the rest', () => {
    const argv = ['--config=x', '--user-data-dir=/tmp/x', '--no-sandbox'];
    expect(parsed(argv, true)).toEqual({ ...NOTHING, configFile: 'x' });
  });
});

test('help lists each switch once with its purpose, the unpackaged ones only where they work', () => {
  for (const { name, purpose, isUnpackagedOnly } of SWITCHES) {
    expect(helpText(false)).toMatch(new RegExp(`^  --${name}[ =]`, 'mu'));
    expect(helpText(false)).toContain(purpose);
    expect(helpText(true).includes(purpose)).toBe(!isUnpackagedOnly);
  }
});
