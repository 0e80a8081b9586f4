import type { Book } from '../book/book.ts';

/** How somebody opens the sheet. */
export type Role = 'staff' | 'officer' | 'leader';

export interface Person {
  readonly role: Role;
  readonly label: string;
  /** Address of the made-up account. */
  readonly email: string;
  /** false: a viewer, who has no menu and edits nothing. */
  readonly edits: boolean;
}

const OFFICER = 'chu.so.huu@example.com';
const STAFF = 'can.bo@example.com';
const LEADER = 'lanh.dao@example.com';

const PEOPLE: Readonly<Record<Role, Person>> = {
  officer: { role: 'officer', label: 'Công chức Nội vụ', email: OFFICER, edits: true },
  staff: { role: 'staff', label: 'Cán bộ, công chức', email: STAFF, edits: true },
  leader: { role: 'leader', label: 'Lãnh đạo (chỉ xem)', email: LEADER, edits: false },
};

/** The person behind `?as=`; the officer where nothing or nonsense is said. */
export const personOf = (role: string): Person => PEOPLE[role as Role] ?? PEOPLE.officer;

/** Lets the made-up accounts into the file, as the officer would share it. */
export function share(book: Book): void {
  book.editors = [...new Set([...book.editors, STAFF])];
}
