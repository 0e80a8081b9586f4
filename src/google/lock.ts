/** How long to wait for another run of the add-on in the same spreadsheet, in milliseconds. */
const WAIT = 20_000;

/** Runs the work while no other run of the add-on can; false where another one does not end. */
export function withLock(work: () => void): boolean {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT)) return false;
  try {
    work();
  } finally {
    lock?.releaseLock();
  }
  return true;
}
