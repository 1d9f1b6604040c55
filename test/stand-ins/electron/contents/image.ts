// What capturePage returns: a NativeImage that can be written as PNG and knows its size.
import { asElectron, strict } from '../strict.ts';

type ImageApi = Pick<Electron.NativeImage, 'toPNG' | 'toDataURL' | 'getSize' | 'isEmpty'>;

export function createImage(png: Buffer): Electron.NativeImage {
  const api: ImageApi = {
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
    // width and height are the first fields of a PNG's first chunk
    getSize: () => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }),
    isEmpty: () => png.length === 0,
  };
  return asElectron(strict('nativeImage', api));
}
