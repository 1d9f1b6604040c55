// What survives of Zoom's answers: only the listed fields, and nothing of what else is in them.
import { describe, expect, it } from 'vitest';
import {
  isApiSocket,
  readInfo,
  readPing,
  readSocketMessage,
  stepOfRequest,
} from '../../../../renderer/meeting/zoom-answers.ts';

const answered = (body: unknown, status = 200) => ({ status, body, trackingId: undefined });

describe('which requests count', () => {
  it.each([
    ['https://zoom.us/api/v1/wc/info', 'info'],
    ['https://us05.zoom.us/wc/ping/81000000001?ts=1&auth=x', 'ping'],
    ['https://zoom.us/wc/rs?mn=81000000001&u=/wc/ping/', null],
    ['/zoom/lib/av/js_media.min.js', null],
  ])('%s', (address, step) => {
    expect(stepOfRequest(address)).toBe(step);
  });

  it('tells the API socket from the media sockets', () => {
    expect(isApiSocket('wss://rwg.zoom.us/wc/api/81000000001?dn2=x')).toBe(true);
    expect(isApiSocket('wss://rwg.zoom.us/wc/media/81000000001?type=a&x=/wc/api/')).toBe(false);
  });
});

describe('info', () => {
  it('keeps status, number, sentence and tracking id of a refusal', () => {
    const heard = readInfo(
      {
        status: 200,
        body: { status: false, errorCode: 3001, errorMessage: 'Meeting does not exist: 810 0000 0001.' },
        trackingId: 'v=2.0;clid=aw1;rid=WEB_0123456789abcdef0123456789abcdef',
      },
      [],
    );
    expect(heard).toEqual({
      step: 'info',
      httpStatus: 200,
      code: 3001,
      message: 'Meeting does not exist: [number].',
      trackingId: 'v=2.0;clid=aw1;rid=WEB_0123456789abcdef0123456789abcdef',
    });
  });

  it('masks name and passcode in the sentence, and keeps nothing of the result', () => {
    const body = {
      status: false,
      errorCode: 200,
      errorMessage: 'Zoë Visitor may not use s3cr3t here',
      result: { userName: 'Zoë Visitor', passWord: 's3cr3t', auth: 'token' },
    };
    const heard = readInfo(answered(body), ['Zoë Visitor', 's3cr3t']);
    expect(heard).toEqual({
      step: 'info',
      httpStatus: 200,
      code: 200,
      message: '[hidden] may not use [hidden] here',
    });
  });

  it('leaves out a tracking id that is none', () => {
    const heard = readInfo({ status: 503, body: '', trackingId: 'hello world' }, []);
    expect(heard).toEqual({ step: 'info', httpStatus: 503 });
  });

  it('reads text as well as parsed JSON', () => {
    expect(readInfo(answered('{"status":false,"errorCode":"3004"}'), [])).toMatchObject({ code: 3004 });
  });

  it('hears a yes, and a "not started" hidden in one', () => {
    expect(readInfo(answered({ status: true, errorCode: 0, result: {} }), [])).toBe('accepted');
    const hidden = { status: true, errorCode: 0, result: { rsRes: { status: false, errorCode: 3008 } } };
    expect(readInfo(answered(hidden), [])).toMatchObject({ code: 3008 });
  });

  it.each([
    ['broken JSON', '<html>Oops {'],
    ['too long a text', `{"errorCode":3004,"x":"${'x'.repeat(400_000)}"}`],
    ['no object', 'null'],
    ['a number that is none', { status: false, errorCode: 'NaN' }],
  ])('survives %s', (_, body) => {
    expect(readInfo(answered(body), [])).toEqual({ step: 'info', httpStatus: 200 });
  });

  it('says so when there was no answer at all', () => {
    expect(readInfo(answered(null, 0), [])).toEqual({ step: 'info' });
  });
});

describe('ping', () => {
  it.each([
    [200, null],
    [500, { step: 'ping', httpStatus: 500 }],
    [0, { step: 'ping' }],
  ])('status %i', (status, heard) => {
    expect(readPing(status)).toEqual(heard);
  });
});

describe('socket messages', () => {
  it.each([
    ['{"evt":4098,"body":{"res":12,"dn2":"Wm_DqyBW","meetingtoken":"t"}}', { step: 'join-result', code: 12 }],
    ['{"evt":4098,"seq":1,"body":{"res":0}}', 'accepted'],
    ['{"evt":7939,"body":{"reason":7}}', { step: 'end', code: 7 }],
    ['{"evt":7939}', { step: 'end' }],
    ['{"evt": 1,"body":{"upgradeVersion":"6.9.0"}}', { step: 'version' }],
    ['{"evt":1234,"body":{"res":12}}', null],
    ['{"evt":7944,"body":{"text":"\\"evt\\":7939,"}}', null],
    ['{"evt":4098,"body":{}}', null],
    ['{"evt":4098,', null],
    [`{"evt":4098,"body":{"res":12},"x":"${'x'.repeat(400_000)}"}`, null],
  ])('message %#', (message, heard) => {
    expect(readSocketMessage(message)).toEqual(heard);
  });

  it('ignores binary frames', () => {
    expect(readSocketMessage(new TextEncoder().encode('{"evt":4098,"body":{"res":12}}').buffer)).toBeNull();
  });
});
