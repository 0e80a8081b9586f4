/**
 * What Google says when it fails for a moment ("Service Spreadsheets failed while accessing document with id …", "…timed
 * out…", "Service error: Spreadsheets", "We're sorry, a server error occurred. Please wait a bit and try again."; field
 * reports, the last one also in Vietnamese).
 */
const FOR_A_MOMENT =
  /Service Spreadsheets (failed|timed out)|Service (error|timed out|unavailable): Spreadsheets|server error occurred|lỗi máy chủ|too many times in a short time/i;

/** Milliseconds before the second and the third try (tự chọn). */
const PAUSES = [500, 2000];

/** Whether Google failed for a moment: the same call may succeed a little later. */
export const isMomentary = (error: unknown): boolean => FOR_A_MOMENT.test(String(error));

/**
 * Does the work once more, twice at most, where Google fails for a moment. Only for work that may be done twice, for the
 * failed try may have been carried out: reads, writes that say what a cell shall hold, and what looks first (`again`).
 */
export function patiently<T>(work: (again: boolean) => T): T {
  for (let failed = 0; ; failed += 1) {
    try {
      return work(failed > 0);
    } catch (error) {
      const pause = PAUSES[failed];
      if (pause === undefined || !isMomentary(error)) throw error;
      Utilities.sleep(pause);
    }
  }
}
