import { beforeAll, describe, expect, it } from 'vitest';
import { type Sentence, words } from '../../scripts/words.mjs';
import { SETTINGS } from '../../src/provisions/settings.ts';
import { TABS } from '../../src/tabs/index.ts';

let all: Sentence[] = [];
beforeAll(async () => {
  all = (await words()).map(({ file, text }) => ({ file, text: text.replace(/\{\w+\}/g, '…') }));
});

/** Sentences with one of these words, each with its file. */
const holding = (rule: RegExp): string[] =>
  all.filter(({ text }) => rule.test(text)).map(({ file, text }) => `${file}: ${text}`);

/** A Vietnamese syllable written without any mark. */
const SYLLABLE =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu?|r|s|t|th|tr|v|x)?([aeiouy]|ai|ao|au|ay|eo|eu|ia|iu|oa|oe|oi|oai|oay|ua|ue|ui|uy|uya|uu|oo|ie|uo|ye|uay)(c|ch|m|n|ng|nh|p|t)?$/i;

/** What is no Vietnamese word and yet known to every office: abbreviations of texts and bodies, names of products. */
const KNOWN = new Set(
  (
    'tab menu Google Excel Word Zalo Ctrl OK https CB UBND UB MTTQ KH BB BC TTr VT TM KT STT CCHC CBCC TTHC CP CP NQ QH TTg ' +
    'VPCP KGVX SIPAS CSDL CSDLQG DVCQG BCQG PAKN II III IV VI VII'
  )
    .toLowerCase()
    .split(' '),
);

const strangers = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\d.])[A-Za-z]{2,}(?!\p{L})/gu)]
    .map(([word]) => word)
    .filter((word) => !SYLLABLE.test(word) && !KNOWN.has(word.toLowerCase()));

describe('what people read', () => {
  it('is a list of sentences, each with the file to mend it in', () => {
    expect(all.length).toBeGreaterThan(2000);
    expect(all).toContainEqual({
      file: 'src/tabs/view.ts',
      text: expect.stringContaining('Bảng tính chưa có các tab'),
    });
  });

  it('holds no word of English', () => {
    const wrong = all.flatMap(({ file, text }) => strangers(text).map((word) => `${word} in ${file}: ${text}`));
    expect(wrong).toEqual([]);
    expect(
      holding(
        /(?<!\p{L})(on|off|run|min|max|log|item|undo|link|email|mail|file|sheet|range|error|null|true|false|NaN)(?!\p{L})/iu,
      ),
    ).toEqual([]);
  });

  it('holds no name of a setting or a tab as the program knows them', () => {
    const ids = [...SETTINGS.map(({ key }) => key), ...TABS.map(({ id }) => id)].filter((id) => id.includes('-'));
    expect(holding(new RegExp(`(?<!\\p{L})(${ids.join('|')})(?!\\p{L})`, 'u'))).toEqual([]);
  });

  it('has one word for one thing (docs/glossary.md)', () => {
    expect(
      holding(/bỏ trống|thả xuống|từ trí nhớ|điểm chặn|lịch sử phiên bản|thư mục|trang tính|sheet|máy chủ/iu),
    ).toEqual([]);
  });
});
