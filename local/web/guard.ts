import type { ClosedZone } from '../server/protocol.ts';
import type { ViewZone } from '../server/view-command.ts';

/** Google's sentence for a closed cell, in Vietnamese. */
const CLOSED =
  'Bạn đang tìm cách chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính (công chức Nội vụ) nếu cần sửa.';
const WARNING = 'Bạn đang sửa phần do phần mềm ghi hoặc tiêu đề cột; lẽ ra không nên sửa ở đây. Vẫn sửa?';
const NOT_KEPT =
  'Bảng tính chạy thử trên máy này không giữ được thao tác vừa chọn, nên không làm. Trên Google thì làm được.';

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly target?: readonly ViewZone[];
  readonly zone?: ViewZone;
  readonly dimension?: 'ROW' | 'COL';
  readonly elements?: readonly number[];
  readonly base?: number;
}

/** Commands of the person, not of the workbook, that end in changes of cells. */
const LOCAL_EDITS =
  /^(PASTE|CUT|AUTOFILL|AUTOFILL_CELL|SORT_CELLS|REPLACE_SEARCH|SPLIT_TEXT_INTO_COLUMNS|TRIM_WHITESPACE|REMOVE_DUPLICATES|INSERT_CELL|DELETE_CELL)$/;

/** Sizes are looks that Google lets everybody change for all; nobody is asked about them. */
const HARMLESS = /^RESIZE_COLUMNS_ROWS$/;

/** After "Vẫn sửa" the commands that belong to the same step are let through: milliseconds. */
const SAME_STEP = 500;

const overlap = (a: ViewZone, b: ViewZone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const EVERYWHERE: ViewZone = { left: 0, top: 0, right: Number.MAX_SAFE_INTEGER, bottom: Number.MAX_SAFE_INTEGER };

/** Rows or columns a command takes away or puts in, over the whole tab. */
function bandOf({ dimension, elements, base }: Command): ViewZone {
  const numbers = elements ?? (base === undefined ? [] : [base]);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return dimension === 'ROW' ? { ...EVERYWHERE, top: from, bottom: to } : { ...EVERYWHERE, left: from, right: to };
}

interface Guard {
  set(closed: readonly ClosedZone[], kept: readonly string[]): void;
}

/** Refuses edits of closed cells before they are made, for every command; asks where the sheet only warns. */
// biome-ignore lint/suspicious/noExplicitAny: the library of the page has no types here
export function guardOf(library: any, tell: (text: string) => void): Guard {
  let closed: readonly ClosedZone[] = [];
  let kept = new Set<string>();
  let agreed = 0;

  class ProtectionGuard extends library.UIPlugin {
    declare getters: { getActiveSheetId(): string; getSelectedZones(): readonly ViewZone[] };

    allowDispatch(command: Command): string {
      const isChange = library.coreTypes.has(command.type);
      if (isChange && !kept.has(command.type)) {
        tell(NOT_KEPT);
        return 'Readonly';
      }
      if ((!isChange && !LOCAL_EDITS.test(command.type)) || HARMLESS.test(command.type)) return 'Success';
      const sheetId = command.sheetId ?? this.getters.getActiveSheetId();
      const zones = this.zonesOf(command);
      const hit = closed.filter(
        (one) =>
          one.sheetId === sheetId && (one.zone === null || zones.some((zone) => one.zone && overlap(zone, one.zone))),
      );
      if (hit.some(({ warningOnly }) => !warningOnly)) {
        tell(CLOSED);
        return 'Readonly';
      }
      if (hit.length === 0 || Date.now() - agreed < SAME_STEP) return 'Success';
      if (!confirm(WARNING)) return 'Readonly';
      agreed = Date.now();
      return 'Success';
    }

    private zonesOf(command: Command): readonly ViewZone[] {
      const { col, row, target, zone, dimension } = command;
      if (col !== undefined && row !== undefined) return [{ left: col, right: col, top: row, bottom: row }];
      if (dimension !== undefined) return [bandOf(command)];
      return target ?? (zone ? [zone] : this.getters.getSelectedZones());
    }
  }
  library.registries.featurePluginRegistry.add('protection_guard', ProtectionGuard);
  return {
    set: (zones, commands) => {
      closed = zones;
      kept = new Set(commands);
    },
  };
}
