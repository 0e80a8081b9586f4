import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan-text/read-plan.ts';

/** What a person reads in a plan; written down before the rules were tried on it. */
interface Expected {
  readonly settings: Readonly<Record<string, string>>;
  /** kind, number, date. */
  readonly legalBases: readonly (readonly [string, string, string])[];
  readonly areas: readonly string[];
}

const folder = path.resolve(import.meta.dirname, 'plans');
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** Spacing and Unicode form are no difference in what was read. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** "field: value" of everything expected, and of everything read. */
function fields({ settings, legalBases, areas }: Expected): Map<string, string> {
  return new Map([
    ...Object.entries(settings),
    ...legalBases.map(([kind, number, date]) => [`${kind} ${number || date}`, date] as const),
    ...areas.map((name, i) => [`nội dung ${i + 1}`, plain(name)] as const),
  ]);
}

function compared(name: string): { right: number; wrong: string[]; blank: string[] } {
  const expected = fields(JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')));
  const reading = readPlan(fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
  const read = fields({
    settings: Object.fromEntries(reading.settings.map(({ key, value }) => [key, plain(value)])),
    legalBases: reading.legalBases.map(({ kind, number, date }) => [kind, number, date]),
    areas: reading.areas.map((area) => area.name),
  });
  const right = [...expected].filter(([field, value]) => read.get(field) === value).length;
  const wrong = [...read].filter(([field, value]) => expected.get(field) !== value);
  const blank = [...expected.keys()].filter((field) => !read.has(field));
  return { right, wrong: wrong.map(([field, value]) => `${field}: ${value}`), blank };
}

describe('plans of other communes, years and levels', () => {
  it.each(names)('%s: nothing is read wrongly', (name) => {
    expect(compared(name).wrong).toEqual([]);
  });

  it('fields read right, and left blank for a person to fill', () => {
    const table = Object.fromEntries(
      names.map((name) => {
        const { right, blank } = compared(name);
        return [name, [right, ...blank].join('; ')];
      }),
    );
    expect(table).toEqual({
      'dac-khu-hon-en-2026': '23',
      'huyen-bac-ho-2023': '5',
      'phuong-12-quan-tay-ho-bac-2023': '16',
      'phuong-an-lac-2026': '22',
      'phuong-ben-nghe-moi-2026-bang': '10; registration-deadline; mid-year-review-on; self-score-deadline; budget-vnd',
      'thi-tran-song-may-2021': '17',
      'tinh-dong-giang-2026': '6',
      'xa-cu-lao-2022-mien-nam': '15; gift-quota',
      'xa-dak-ruong-2025-sau-sap-nhap': '12; registration-deadline',
      'xa-dong-son-2024-thu-tu-khac': '11; Kế hoạch 19/KH-UBND',
      'xa-ea-nuol-2024': '23',
      'xa-hong-thai-2025': '16',
      'xa-long-binh-2025-mot-doan': '10; signer-title; signer-name',
      'xa-muong-tung-2023-cau-dai': '20',
      'xa-phu-lam-2022-du-thao': '6',
      'xa-tan-thinh-2023-ban-quet': '14',
      'xa-thuy-hoa-2022-dau-tach': '15',
      'xa-vinh-trach-2026-de-nham': '15',
    });
  });
});
