// The page that tests the kiosk's devices: on the meeting origin, so that it sees what the SDK will see, and without the
// SDK. Whatever is on is switched off with the page; it stores nothing.
import type { FromDevicesPage, ToDevicesPage } from '../../contracts/devices-port.ts';
import type { DeviceSettings } from '../../contracts/devices.ts';
import { installPageLock } from '../page-lock.ts';
import { createDeviceTest } from './device-test.ts';
import { readMeta } from './read-meta.ts';
import { takePort } from './take-port.ts';

installPageLock();
const picture = document.querySelector('video');
if (!picture) throw new Error('the page has no video element');

const { labels } = JSON.parse(readMeta('foyer-devices')) as DeviceSettings;
takePort(
  { page: window, token: readMeta('foyer-token'), shellOrigin: readMeta('foyer-shell-origin') },
  (port) => {
    const test = createDeviceTest({
      mediaDevices: navigator.mediaDevices,
      newContext: () => new AudioContext(),
      show: (stream) => (picture.srcObject = stream),
      labels,
      tell: (message: FromDevicesPage) => port.postMessage(message),
    });
    port.onmessage = ({ data }: MessageEvent<ToDevicesPage>) => {
      if (data.type === 'play') void test.play();
      else void test.use(data.kind, data.label);
    };
    window.addEventListener('pagehide', () => test.stop());
    void test.start();
  },
);
