// What a venue brings along, made where the tests run: a second of video, and a font of this machine as woff2.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright/test';

/** A WebM of a second in which a bar moves. */
export async function recordVideo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    let step = 0;
    const drawing = setInterval(() => {
      step += 1;
      context?.clearRect(0, 0, canvas.width, canvas.height);
      context?.fillRect((step * 9) % canvas.width, 0, 40, canvas.height);
    }, 40);
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm;codecs=vp8' });
    const recorded = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => resolve(data);
    });
    recorder.start();
    setTimeout(() => recorder.stop(), 1_000);
    const bytes = new Uint8Array(await (await recorded).arrayBuffer());
    clearInterval(drawing);
    return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

/** A TrueType font with Latin letters; null where the system does not tell. */
export function systemFont(): Buffer | null {
  try {
    const file = execFileSync('fc-match', ['--format=%{file}', 'sans:fontformat=TrueType'], {
      encoding: 'utf8',
    });
    return file.endsWith('.ttf') ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Seven bits a byte, the highest ones first. */
function base128(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}

/** The same tables, compressed; none is rewritten (https://www.w3.org/TR/WOFF2/). */
export function woff2Of(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = font.subarray(12 + index * 16, 28 + index * 16);
    const at = entry.readUInt32BE(8);
    return { tag: entry.toString('latin1', 0, 4), data: font.subarray(at, at + entry.readUInt32BE(12)) };
  });
  // "loca" has to follow "glyf", and these two alone say by 3 that they are as they were.
  const rank = ({ tag }: { tag: string }): string => (tag === 'loca' ? 'glyf ' : tag);
  tables.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const directory = tables.map(({ tag, data }) =>
    Buffer.concat([
      Buffer.from([63 | (tag === 'glyf' || tag === 'loca' ? 0xc0 : 0)]),
      Buffer.from(tag, 'latin1'),
      base128(data.length),
    ]),
  );
  const data = brotliCompressSync(Buffer.concat(tables.map((table) => table.data)));
  const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;
  const sfntBytes = tables.reduce((sum, table) => sum + 16 + padded(table.data.length), 12);
  const bytes = padded(48 + Buffer.concat(directory).length + data.length);
  const header = [font.subarray(0, 4), u32(bytes), u16(count), u16(0), u32(sfntBytes), u32(data.length)];
  const file = Buffer.concat([Buffer.from('wOF2'), ...header, Buffer.alloc(24), ...directory, data]);
  return Buffer.concat([file, Buffer.alloc(bytes - file.length)]);
}
