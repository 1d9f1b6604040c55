// The one link that an invited visitor may be shown.
import { describe, expect, test } from 'vitest';
import type { Room } from '../../../../contracts/room.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { createKiosk } from './kiosk.ts';
import { DETAILS, makeRoom } from './rooms.ts';

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
});
