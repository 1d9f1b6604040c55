// The one link that an invited visitor may be shown.
import { describe, expect, test } from 'vitest';
import { failure } from '../../../../contracts/result.ts';
import type { Room } from '../../../../contracts/room.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { createKiosk } from './kiosk.ts';
import { ADA, DETAILS, makeRoom } from './rooms.ts';

describe('an invited visitor whom this kiosk cannot let in', () => {
  const refused = async (room: Partial<Room>, registration: MeetingDetails['registration']) => {
    const changes = { entry: 'invited', ...room } as const;
    const kiosk = createKiosk([makeRoom(changes)], { details: { ...DETAILS, registration } });
    await kiosk.join();
    const answered = await kiosk.refuse(4012);
    const verdict = answered.ok && answered.value.kind === 'refused' ? answered.value : null;
    const next = verdict?.next.kind === 'ask-a-person' ? verdict.next : null;
    return { ways: next?.ways.map(({ kind }) => kind), asked: kiosk.asked };
  };

  test('sees an own link where the venue says so and Zoom takes registrations', async () => {
    const { ways, asked } = await refused({ mayShowPersonalLink: true }, 'automatic');
    expect(ways).toEqual(['own-phone', 'staff']);
    expect(asked).toContain('register keynote');
  });

  test.each([
    ['the venue does not say so', {}, 'automatic'],
    ['Zoom takes none', { mayShowPersonalLink: true }, 'none'],
  ] as const)('is led to staff where %s, and nobody is registered', async (_why, room, registration) => {
    const { ways, asked } = await refused(room, registration);
    expect(ways).toEqual(['staff']);
    expect(asked).not.toContain('register keynote');
  });

  test.each(['manual', 'none'] as const)(
    'and nobody is registered where registration is %s',
    async (registration) => {
      const { asked } = await refused({ mayShowPersonalLink: true }, registration);
      expect(asked).not.toContain('register keynote');
    },
  );

  test('asked once for the same details, whatever came of it', async () => {
    const room = makeRoom({ entry: 'invited', mayShowPersonalLink: true });
    const kiosk = createKiosk([room], {
      details: { ...DETAILS, registration: 'automatic' },
      atZoom: () => Promise.resolve(failure('registration-refused')),
    });
    await kiosk.join();
    await kiosk.refuse(4012);
    await kiosk.ticket();
    await kiosk.refuse(4012);
    expect(kiosk.asked.filter((asked) => asked === 'register keynote')).toHaveLength(1);
  });

  test('SECURITY: the link of whoever stood here before is not shown to the next one of the same visit', async () => {
    const grace = { name: 'Grace Hopper', email: 'grace@example.com', codes: ['G-1906'] };
    const room = makeRoom({ entry: 'invited', invited: [ADA, grace], mayShowPersonalLink: true });
    const kiosk = createKiosk([room], { details: { ...DETAILS, registration: 'automatic' } });
    await kiosk.join();
    await kiosk.refuse(4012);
    await kiosk.ticket({ invitation: 'G-1906' });
    kiosk.world.atZoom = () => Promise.resolve(failure('account-unreachable'));
    const answered = await kiosk.refuse(4012);
    expect(JSON.stringify(answered)).not.toContain('registrant-token');
  });
});
