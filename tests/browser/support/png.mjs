// Reads the pixels of a screenshot. Source: PNG (Third Edition), W3C; only what Chromium writes: 8 bits, RGB or RGBA.
import { inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;

/** @typedef {{width: number, height: number, at: (x: number, y: number) => [number, number, number]}} Picture */

/** @param {Buffer} file @returns {Picture} */
export function readPng(file) {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(dataOf(file)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const place = (y * width + x) * channels;
      return [rows[place], rows[place + 1], rows[place + 2]];
    },
  };
}

/** @param {Buffer} file */
function dataOf(file) {
  const parts = [];
  for (let place = SIGNATURE_BYTES; place < file.length;) {
    const length = file.readUInt32BE(place);
    if (file.toString('latin1', place + 4, place + 8) === 'IDAT')
      parts.push(file.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return Buffer.concat(parts);
}

/** @param {Buffer} data @param {number} stride @param {number} height @param {number} step bytes of a pixel */
function unfilter(data, stride, height, step) {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; ++y) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; ++x) {
      const place = y * stride + x;
      const left = x >= step ? rows[place - step] : 0;
      const above = y > 0 ? rows[place - stride] : 0;
      const corner = x >= step && y > 0 ? rows[place - stride - step] : 0;
      rows[place] = data[y * (stride + 1) + 1 + x] + predicted(filter, left, above, corner);
    }
  }
  return rows;
}

/** @param {number} filter @param {number} left @param {number} above @param {number} corner */
function predicted(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter === 4) return paeth(left, above, corner);
  return 0;
}

/** @param {number} left @param {number} above @param {number} corner */
function paeth(left, above, corner) {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
