import type { FormField } from '../changes/asked.ts';
import { whyUnreadable } from '../contest/settings.ts';
import { NO_DISTRICTS_FROM } from '../provisions/legal-profiles.ts';
import { SETTINGS, type SettingProvision } from '../provisions/settings.ts';
import { cellsOfColumn, valuesOnly } from '../tabs/blocks.ts';
import { readInput } from '../tabs/read-input.ts';
import { settings as settingsTab } from '../tabs/settings.ts';
import { readDay, shortDate } from '../vietnamese/dates.ts';
import { NO_CHANGES, type WrittenCell } from '../workbook.ts';
import { type Action, NOT_SET_UP } from './action.ts';
import { pastePlan } from './paste-plan.ts';

/** What a new commune has to say first; every other setting has a default that works. */
const GROUPS: readonly (readonly [group: string, keys: readonly string[]])[] = [
  ['Xã và cấp trên', ['commune', 'superior', 'province']],
  ['Kế hoạch', ['year', 'plan-number', 'plan-date', 'end-date']],
  ['Các hạn', ['registration-deadline', 'self-score-deadline']],
  ['Quà và kinh phí', ['gift-vnd', 'budget-vnd', 'gift-quota']],
  ['Người ký và người phụ trách', ['signer-title', 'signer-name', 'officer-emails']],
];

const PROVISIONS = new Map(SETTINGS.map((setting) => [setting.key, setting]));

const ASKED: readonly { readonly group: string; readonly setting: SettingProvision }[] = GROUPS.flatMap(
  ([group, keys]) =>
    keys.flatMap((key) => {
      const setting = PROVISIONS.get(key);
      return setting ? [{ group, setting }] : [];
    }),
);

/** Without these no document and no deadline can be right. */
export const NEEDED: readonly string[] = ['commune', 'superior', 'year', 'plan-date', 'signer-name'];

/** Days that follow each other in every plan. */
const IN_ORDER = ['plan-date', 'registration-deadline', 'end-date', 'self-score-deadline'];

/** "key: value", one a line. */
function typedValues(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line.includes(':'));
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

const labelOf = (key: string): string => PROVISIONS.get(key)?.label ?? key;

function daysOutOfOrder(textOf: (key: string) => string): string[] {
  const given = IN_ORDER.flatMap((key) => {
    const day = readDay(textOf(key));
    return day === null ? [] : [{ key, day }];
  });
  return given.flatMap(({ key, day }, i) => {
    const before = given[i - 1];
    if (!before || before.day <= day) return [];
    return [`${labelOf(key)} (${textOf(key)}) đứng trước ${labelOf(before.key)} (${textOf(before.key)}): xin xem lại.`];
  });
}

function districtGone(textOf: (key: string) => string): string[] {
  const [superior, day] = [textOf('superior'), readDay(textOf('plan-date'))];
  const isGone = /huyện|quận|thị xã/i.test(superior.normalize('NFC')) && day !== null && day >= NO_DISTRICTS_FROM;
  return isGone
    ? [`Từ ${shortDate(NO_DISTRICTS_FROM)} không còn cấp huyện: xin xem lại Cấp trên trực tiếp (“${superior}”).`]
    : [];
}

/** "Điền thông tin chung": the settings a new commune has to give, in one form, written into "Cấu hình". */
export const fillSettings: Action = {
  name: 'fill-settings',
  label: 'Điền thông tin chung',
  asks: {
    kind: 'form',
    prompt:
      'Điền những gì đã biết, ô chưa biết thì để trống; sau này sửa lại ở đây hoặc ở tab Cấu hình. Có văn bản kế hoạch thì để phần mềm đọc trước cho nhanh.',
    instead: pastePlan,
    fields: (workbook) => {
      const reading = readInput(workbook);
      if (!reading.tableOf(settingsTab.id)) return null;
      const values = new Map(reading.input.settings.map(({ key, value }) => [key, value]));
      return ASKED.map(({ group, setting: { key, label, meaning } }): FormField => {
        return { key, label, value: values.get(key) ?? '', help: meaning, group };
      });
    },
  },
  propose: (workbook, { input }) => {
    const reading = readInput(workbook);
    const table = reading.tableOf(settingsTab.id);
    if (!table) return { changes: null, refusal: NOT_SET_UP };
    const typed = typedValues(input.text);
    const faults = ASKED.flatMap(({ setting }) => {
      const text = typed.get(setting.key) ?? '';
      const why = whyUnreadable(setting, text);
      return why === '' ? [] : [`${setting.label}: “${text}” không đọc được, ${why}.`];
    });
    if (faults.length > 0) return { changes: null, refusal: `Chưa ghi gì. ${faults.join(' ')}` };
    const values = new Map<number, WrittenCell>();
    for (const { key, value, row } of reading.input.settings) {
      const text = typed.get(key);
      if (text !== undefined && text !== value) values.set(row, text);
    }
    const known = new Map(reading.input.settings.map(({ key, value }) => [key, value]));
    const textOf = (key: string): string => typed.get(key) ?? known.get(key) ?? '';
    const gone = [...typed.keys()].filter((key) => PROVISIONS.has(key) && !known.has(key));
    const blank = NEEDED.filter((key) => textOf(key) === '');
    const blocks = cellsOfColumn(table, 'value', values);
    return {
      changes: {
        ...NO_CHANGES,
        tabs: blocks.length > 0 ? [valuesOnly({ id: settingsTab.id, name: table.sheet.name }, blocks)] : [],
      },
      message: `Đã ghi ${values.size} mục vào tab Cấu hình.`,
      remarks: [
        ...gone.map(
          (key) => `Tab Cấu hình không có mục “${labelOf(key)}”: bấm “Thiết lập / Sửa lại các tab” rồi điền lại.`,
        ),
        ...(blank.length > 0 ? [`Còn để trống: ${blank.map(labelOf).join('; ')}. Văn bản cần những mục này.`] : []),
        ...daysOutOfOrder(textOf),
        ...districtGone(textOf),
      ],
    };
  },
};
