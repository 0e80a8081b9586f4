// Screenshots with a palette of 256 colours: a quarter of the size, and text stays as sharp as it was.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const CHUNK = 12;

/** Chunks by name, in their order. */
function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + CHUNK;
  }
  return chunks;
}

const CRC = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(name, data) {
  const made = Buffer.alloc(data.length + CHUNK);
  made.writeUInt32BE(data.length, 0);
  made.write(name, 4, 'latin1');
  data.copy(made, 8);
  let crc = -1;
  for (const byte of made.subarray(4, data.length + 8)) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  made.writeInt32BE(~crc, data.length + 8);
  return made;
}

const paeth = (a, b, c) => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Pixels as the screen had them, without the filters of the file. */
function pixelsOf(png) {
  const chunks = chunksOf(png);
  const head = chunks[0].data;
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || head[12] !== 0) throw new Error('Not a screenshot of Chromium');
  const size = kind === 6 ? 4 : 3;
  const packed = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)));
  const line = width * size;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x >= size ? pixels[at - size] : 0;
      const up = y > 0 ? pixels[at - line] : 0;
      const corner = x >= size && y > 0 ? pixels[at - line - size] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = packed[y * (line + 1) + 1 + x] + guess;
    }
  }
  return { width, height, size, pixels };
}

/** Colours without their last bits, which nobody sees: the shades of smoothed letters fall together. */
const KEPT_BITS = 0xf8;

export function smaller(png) {
  const { width, height, size, pixels } = pixelsOf(png);
  const keyAt = (at) =>
    ((pixels[at] & KEPT_BITS) << 16) | ((pixels[at + 1] & KEPT_BITS) << 8) | (pixels[at + 2] & KEPT_BITS);
  const seen = new Map();
  for (let at = 0; at < pixels.length; at += size) {
    const key = keyAt(at);
    const colour = seen.get(key) ?? { count: 0, rgb: [pixels[at], pixels[at + 1], pixels[at + 2]], exact: new Map() };
    colour.count += 1;
    const rgb = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    colour.exact.set(rgb, (colour.exact.get(rgb) ?? 0) + 1);
    seen.set(key, colour);
  }
  const palette = [...seen].sort(([, a], [, b]) => b.count - a.count).slice(0, 256);
  // A colour of the palette is the shade most often seen, so that white stays white.
  const shades = palette.map(([, { exact }]) => [...exact].sort(([, a], [, b]) => b - a)[0][0]);
  const rgbOf = (shade) => [shade >> 16, (shade >> 8) & 255, shade & 255];
  const placeOf = new Map(palette.map(([key], i) => [key, i]));
  const nearest = (key) => {
    const [r, g, b] = rgbOf(key);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    shades.forEach((shade, i) => {
      const [x, y, z] = rgbOf(shade);
      const far = (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
      if (far < least) [best, least] = [i, far];
    });
    return best;
  };
  for (const key of seen.keys()) if (!placeOf.has(key)) placeOf.set(key, nearest(key));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = placeOf.get(keyAt((y * width + x) * size));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(shades.flatMap(rgbOf))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
