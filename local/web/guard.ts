import type { ClosedZone } from '../server/protocol.ts';

/** Google's sentence for a closed cell, in Vietnamese. */
const CLOSED =
  'Bạn đang tìm cách chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính (công chức Nội vụ) nếu cần sửa.';
const WARNING = 'Bạn đang sửa phần do phần mềm ghi hoặc tiêu đề cột; lẽ ra không nên sửa ở đây. Vẫn sửa?';

interface ViewZone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly target?: readonly ViewZone[];
  readonly cells?: unknown;
}

const EDITS =
  /^(UPDATE_CELL|CLEAR_CELL|CLEAR_CELLS|DELETE_CONTENT|SET_FORMATTING|CLEAR_FORMATTING|PASTE|CUT|AUTOFILL|SORT_CELLS|ADD_COLUMNS_ROWS|REMOVE_COLUMNS_ROWS|ADD_MERGE|DELETE_SHEET|RENAME_SHEET|REPLACE_SEARCH|SPLIT_TEXT_INTO_COLUMNS|TRIM_WHITESPACE|REMOVE_DUPLICATES)$/;

const overlap = (a: ViewZone, b: ViewZone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Refuses edits of closed cells before they are made, for every command; warns where the sheet only asks. */
// biome-ignore lint/suspicious/noExplicitAny: the library of the page has no types here
export function guardOf(library: any, tell: (text: string) => void): { set(closed: readonly ClosedZone[]): void } {
  let closed: readonly ClosedZone[] = [];
  let asked = 0;

  class Guard extends library.UIPlugin {
    allowDispatch(command: Command): string {
      if (!EDITS.test(command.type) || (this as unknown as { isReplayingRemote?: boolean }).isReplayingRemote)
        return 'Success';
      const active: string = (
        this as unknown as { getters: { getActiveSheetId(): string } }
      ).getters.getActiveSheetId();
      const sheetId = command.sheetId ?? active;
      const zones = this.zonesOf(command);
      const hit = closed.filter(
        (one) =>
          one.sheetId === sheetId && (one.zone === null || zones.some((zone) => one.zone && overlap(zone, one.zone))),
      );
      if (hit.some(({ warningOnly }) => !warningOnly)) {
        tell(CLOSED);
        return 'Readonly';
      }
      if (hit.length === 0 || Date.now() - asked < 2000) return 'Success';
      if (!confirm(WARNING)) return 'Readonly';
      asked = Date.now();
      return 'Success';
    }

    private zonesOf({ col, row, target }: Command): readonly ViewZone[] {
      if (col !== undefined && row !== undefined) return [{ left: col, right: col, top: row, bottom: row }];
      if (target) return target;
      return (this as unknown as { getters: { getSelectedZones(): readonly ViewZone[] } }).getters.getSelectedZones();
    }
  }
  library.registries.featurePluginRegistry.add('protection_guard', Guard);
  return {
    set: (zones) => {
      closed = zones;
    },
  };
}
