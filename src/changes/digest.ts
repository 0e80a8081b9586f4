/** A short fingerprint of plain data (FNV-1a, 2 × 32 bit): equal data have equal fingerprints. Not for security. */
export function digest(data: object): string {
  const text = JSON.stringify(data);
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + i), 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
