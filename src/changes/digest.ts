/** A short fingerprint of a text (FNV-1a, 2 × 32 bit): equal texts have equal fingerprints. Not for security. */
export function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + i), 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The fingerprint of plain data. */
export const digest = (data: object): string => fingerprint(JSON.stringify(data));
