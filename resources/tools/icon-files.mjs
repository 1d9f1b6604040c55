// @ts-check
// What the operating systems take for an icon, drawn from one SVG: PNGs for Linux, one .ico for Windows, one .icns for
// macOS. Both containers hold PNGs as they are, which Windows takes since Vista and macOS since 10.7.
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Edge of each PNG in pixels, as Linux desktops ask for them. */
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512];
/** 256 is what electron-builder insists on. */
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 256];
/** Four letters of Apple's → edge in pixels. */
const APPLE_TYPES = { ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 };

/**
 * @param {readonly { size: number, png: Buffer }[]} images
 * @returns {Buffer} an .ico: a table of contents, then the images
 */
export function toIco(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    // One byte each: 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/**
 * @param {readonly { type: string, png: Buffer }[]} images
 * @returns {Buffer} an .icns: its length, then each image with its type and length
 */
export function toIcns(images) {
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ content) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  return chunk('icns', Buffer.concat(images.map(({ type, png }) => chunk(type, png))));
}

/**
 * Draws all icons.
 * @param {string} svg
 * @returns {Promise<Map<string, Buffer>>} file name → content
 */
export async function drawIcons(svg) {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const draw = (/** @type {number} */ size) =>
    Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  const apple = Object.entries(APPLE_TYPES).map(([type, size]) => ({ type, png: draw(size) }));
  return new Map([
    ...LINUX_SIZES.map((size) => /** @type {const} */ ([`${size}x${size}.png`, draw(size)])),
    ['foyer.ico', toIco(WINDOWS_SIZES.map((size) => ({ size, png: draw(size) })))],
    ['foyer.icns', toIcns(apple)],
  ]);
}
