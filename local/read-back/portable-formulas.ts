/** A small list of people that the samples calculate with: code, unit, points, day of receipt. */
const SAMPLE_ROWS: readonly (readonly (string | number)[])[] = [
  ['CB01', 'Văn phòng', 91.5, 45320],
  ['CB02', 'Công an xã', 84.25, 45325],
  ['CB03', 'Văn phòng', 84.25, 45330],
  ['CB04', 'Địa chính', 66, 45335],
  ['CB05', 'Văn phòng', '', ''],
];

/** A formula over the sample rows (A1:D5) for each function that every program at hand calculates alike, and what it gives. */
export const PORTABLE_FORMULAS: readonly (readonly [formula: string, gives: string | number])[] = [
  ['=SUM(C1:C5)', 326],
  ['=COUNT(C1:C5)', 4],
  ['=COUNTA(A1:A5)', 5],
  ['=COUNTIF(B1:B5,"Văn phòng")', 3],
  ['=COUNTIFS(B1:B5,"Văn phòng",C1:C5,">=90")', 1],
  ['=COUNTBLANK(C1:C5)', 1],
  ['=SUMIF(B1:B5,"Văn phòng",C1:C5)', 175.75],
  ['=SUMIFS(C1:C5,B1:B5,"Văn phòng",C1:C5,"<90")', 84.25],
  ['=AVERAGE(C1:C4)', 81.5],
  ['=AVERAGEIFS(C1:C5,B1:B5,"Văn phòng")', 87.875],
  ['=MAX(C1:C5)', 91.5],
  ['=MIN(C1:C5)', 66],
  ['=LARGE(C1:C5,2)', 84.25],
  ['=RANK(C4,C1:C5)', 4],
  ['=SUMPRODUCT(C1:C2,D1:D2)', 7965411.25],
  ['=IF(C1>=90,"tiêu biểu, xuất sắc","tiêu biểu")', 'tiêu biểu, xuất sắc'],
  ['=IFERROR(1/0,"lỗi")', 'lỗi'],
  ['=IF(AND(C1>90,OR(C2>90,NOT(C3>90))),1,0)', 1],
  ['=INDEX(A1:A5,MATCH(66,C1:C5,0))', 'CB04'],
  ['=VLOOKUP("CB02",A1:C5,3,0)', 84.25],
  ['=IF(ISNUMBER(C1),1,0)+IF(ISBLANK(C5),1,0)', 2],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUNDDOWN(2.679,2)+ROUNDUP(2.671,2)', 5.35],
  ['=INT(66.9)+ABS(-2)+MOD(7,3)', 69],
  ['=LEFT(A1,2)&RIGHT(A1,2)&MID(A1,3,1)', 'CB010'],
  ['=LEN(TRIM("  Thanh Mộc "))', 9],
  ['=UPPER("đẩy mạnh")', 'ĐẨY MẠNH'],
  ['=LOWER("ĐẨY MẠNH")', 'đẩy mạnh'],
  ['=SUBSTITUTE(B2,"xã","phường")', 'Công an phường'],
  ['=CONCATENATE(A1," – ",B1)', 'CB01 – Văn phòng'],
  ['=YEAR(D1)*10000+MONTH(D1)*100+DAY(D1)', 20240129],
  ['=IF(DATE(2024,1,30)>D1,1,0)', 1],
  ['="CB"&TEXT(7,"00")', 'CB07'],
];

/** Name of the tab that holds the sample. */
export const FORMULA_TAB = 'Công thức';

/** Column of the first formula; they stand in row 1. */
export const FORMULA_COLUMN = 6;

/** The sample as a tab's cells. */
export const FORMULA_GRID: readonly (readonly (string | number)[])[] = SAMPLE_ROWS.map((row, r) =>
  r === 0 ? [...row, '', ...PORTABLE_FORMULAS.map(([formula]) => formula)] : row,
);

const functionsOf = (formula: string): string[] =>
  [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\s*\(/gi)].map(([, name = '']) =>
    name.toUpperCase(),
  );

const PORTABLE = new Set(PORTABLE_FORMULAS.flatMap(([formula]) => functionsOf(formula)));

/** Functions of a formula that are not calculated alike everywhere. */
export const notPortable = (formula: string): string[] => functionsOf(formula).filter((name) => !PORTABLE.has(name));
