import type { BorderSide, Zone } from '../book/content.ts';

type Draw = boolean | null | undefined;

interface Wanted {
  readonly top: Draw;
  readonly left: Draw;
  readonly bottom: Draw;
  readonly right: Draw;
  /** Lines inside the range. */
  readonly vertical: Draw;
  readonly horizontal: Draw;
}

interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** The first, the middle and the last of some rows or columns. */
function stretches(start: number, length: number): Stretch[] {
  if (length === 1) return [{ start, length, first: true, last: true }];
  const ends = [
    { start, length: 1, first: true, last: false },
    { start: start + length - 1, length: 1, first: false, last: true },
  ];
  return length > 2 ? [...ends, { start: start + 1, length: length - 2, first: false, last: false }] : ends;
}

/** Which sides of which cells a setBorder touches: true draws a line, false takes it away. */
export function borderChanges(
  zone: Zone,
  wanted: Wanted,
): { zone: Zone; sides: Partial<Record<BorderSide, boolean>> }[] {
  return stretches(zone.row, zone.rows).flatMap((rows) =>
    stretches(zone.column, zone.columns).map((columns) => {
      const all: [BorderSide, Draw][] = [
        ['bottom', rows.last ? wanted.bottom : wanted.horizontal],
        ['left', columns.first ? wanted.left : wanted.vertical],
        ['right', columns.last ? wanted.right : wanted.vertical],
        ['top', rows.first ? wanted.top : wanted.horizontal],
      ];
      return {
        zone: { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length },
        sides: Object.fromEntries(all.filter(([, draw]) => draw === true || draw === false)),
      };
    }),
  );
}
