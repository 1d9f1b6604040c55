// Commands on the command line: what is taken for one, and in which words the rest is refused.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../main/cli/commands.ts';
import { helpText } from '../../../main/options.ts';
import { SWITCHES } from '../../../main/switches.ts';
import { messageOf, parsed } from './parse-command-line.ts';

describe('commands', () => {
  const given = (argv: string[], isPackaged = false) => {
    const { task } = parsed(argv, isPackaged);
    return task.kind === 'command' ? { name: task.name, ...task.given } : task;
  };

  test.each<[string[], object]>([
    [['.', 'check'], { name: 'check', word: null, options: {} }],
    [['/opt/foyer', 'check', '--json'], { name: 'check', word: null, options: { json: [] } }],
    [['C:\\foyer', 'check'], { name: 'check', word: null, options: {} }],
    [['check', '--room=a', '--config', 'x'], { name: 'check', word: null, options: { room: ['a'] } }],
    [['evidence', '--since', '6h'], { name: 'evidence', word: null, options: { since: ['6h'] } }],
    [
      ['evidence', '--since', '6h', '--json'],
      { name: 'evidence', word: null, options: { since: ['6h'], json: [] } },
    ],
    [
      ['evidence', '--journal', '/a', '--journal=/b'],
      { name: 'evidence', word: null, options: { journal: ['/a', '/b'] } },
    ],
    [
      ['attendance', '--csv', '--room', 'a'],
      { name: 'attendance', word: null, options: { csv: [], room: ['a'] } },
    ],
    [
      ['room', 'create', '--topic', 'Big Talk'],
      { name: 'room', word: 'create', options: { topic: ['Big Talk'] } },
    ],
    [['room', '--topic', 'x', 'create'], { name: 'room', word: 'create', options: { topic: ['x'] } }],
  ])('%j', (argv, wanted) => {
    expect(given(argv)).toEqual(wanted);
    // An installed Foyer has no folder of its own among its arguments.
    if (/^[a-z]+$/u.test(argv[0] ?? '')) expect(given(argv, true)).toEqual(wanted);
  });

  test.each([
    [['chek'], '"chek" is not a command of Foyer: did you mean "check"?'],
    [['xyzzy'], '"xyzzy" is not a command of Foyer: it knows check, evidence,'],
    [['check', '--jsn'], 'did you mean --json?'],
    [['check', '--csv'], '--csv is not an option of "check": it has --room, --on, --json'],
    [['--csv'], '--csv belongs to a command, such as "foyer attendance"'],
    [['check', 'a'], 'takes no further word, and got "a"'],
    [['room'], 'Say which: "foyer room create" or "foyer room read"'],
    [['room', 'make'], '"make" is none of its words'],
    [['person', 'erase', 'x', '--name', 'y'], '"x" is one word too many'],
    [['evidence', '--since'], '--since needs a value: --since=<when>'],
    [['evidence', '--since', '--json'], '--since needs a value'],
    [['attendance', '--room=a', '--room=b'], '--room is given twice'],
  ])('%j: %s', (argv, message) => {
    expect(messageOf(argv)).toContain(message);
  });

  test('a command’s options are not Chromium’s: a packaged Foyer takes them only with the command', () => {
    expect(messageOf(['check', '--json'], true)).toBe('');
    expect(messageOf(['--json'], true)).not.toBe('');
    expect(messageOf(['check', '--remote-debugging-port=1'], true)).toContain('is refused');
  });

  test('no option has a switch’s name, which could not be typed', () => {
    const switches = SWITCHES.map(({ name }) => name);
    const options = COMMANDS.flatMap(({ options }) => options.map(({ name }) => name));
    expect(options.filter((name) => switches.includes(name))).toEqual([]);
    const { options: typed } = given(['venue', 'sign', '--in=a', '--venue-version=3']) as { options: object };
    expect(typed).toEqual({ in: ['a'], 'venue-version': ['3'] });
  });

  test('help of one', () => {
    const { task } = parsed(['evidence', '--help']);
    const command = task.kind === 'help' ? task.command : null;
    expect(helpText(true, command)).toContain('--since=<when>');
  });
});
