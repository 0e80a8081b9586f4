// An ordinary Apps Script that scores the same workbook cell by cell, as scripts of offices do: each cell is read once and
// kept, people are looked up in a map, every result is written by itself. It is what the add-on is measured against.

const AREAS = ['3.1', '3.2', '3.3', '3.4', '3.5'];

/** Points of a task's doneness, quality and punctuality. */
const [DONENESS, QUALITY, PUNCTUALITY] = [30, 20, 20];

// biome-ignore lint/correctness/noUnusedVariables: the entry point, called by name
function scoreCellByCell() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const rubric = readRubric(book.getSheetByName('Tiêu chí'));
  const people = readPeople(book.getSheetByName('Danh sách'));
  for (const area of AREAS) addTasks(book.getSheetByName(`ĐK ${area}`), area, people);
  addLines(book.getSheetByName('Phiếu chấm'), rubric, people);
  writeScores(book.insertSheet('Điểm từng ô'), people);
}

function columnOf(sheet, heading) {
  const last = sheet.getLastColumn();
  for (let column = 1; column <= last; column++) {
    if (sheet.getRange(1, column).getValue() === heading) return column;
  }
  throw new Error(`Không có cột ${heading}`);
}

function eachRow(sheet, headings, action) {
  const columns = headings.map((heading) => columnOf(sheet, heading));
  const last = sheet.getLastRow();
  for (let row = 2; row <= last; row++) action(...columns.map((column) => sheet.getRange(row, column).getValue()));
}

function numberOf(value) {
  const text = String(value).replace(',', '.');
  return text.includes('%') ? parseFloat(text) / 100 : parseFloat(text);
}

function readRubric(sheet) {
  const rubric = new Map();
  const headings = ['Mã', 'Nhóm', 'Điểm tối đa', 'Cách tính', 'Mức điểm'];
  eachRow(sheet, headings, (code, group, max, kind, text) => {
    const levels = new Map();
    for (const level of String(text).split('|')) {
      const [name, points] = level.split('=');
      levels.set(name, numberOf(points));
    }
    rubric.set(code, { group, max: numberOf(max), kind, levels, each: numberOf(text) });
  });
  return rubric;
}

function readPeople(sheet) {
  const people = new Map();
  eachRow(sheet, ['Mã'], (code) => people.set(code, { A: 0, C: 0, D: 0, areas: new Map() }));
  return people;
}

function addTasks(sheet, area, people) {
  const result = ['Chỉ tiêu', 'Kết quả thẩm định', 'Số lần sai sót', 'Hạn hoàn thành', 'Ngày xong'];
  const headings = ['Người đăng ký', 'Trạng thái', ...result];
  eachRow(sheet, headings, (code, status, target, assessed, faults, due, completed) => {
    if (status !== 'Đã duyệt' || assessed === '') return;
    const done = Math.max(0, Math.min(1, numberOf(assessed) / numberOf(target)));
    const quality = Math.max(0, 1 - 0.25 * (faults === '' ? 0 : numberOf(faults)));
    const punctuality = completed > due ? 0.75 : 1;
    const { areas } = people.get(code);
    const sum = areas.get(area) ?? { points: 0, tasks: 0 };
    sum.points += done * (DONENESS + QUALITY * quality + PUNCTUALITY * punctuality);
    sum.tasks += 1;
    areas.set(area, sum);
  });
}

function pointsOf({ kind, levels, max, each }, answer) {
  if (kind === 'levels') return levels.get(answer);
  if (kind === 'yes-no') return answer === 'Có' ? max : 0;
  const value = numberOf(answer);
  if (kind === 'deduct') return Math.max(0, max - value * each);
  if (kind === 'count') return Math.min(max, value * each);
  if (kind === 'ratio') return max * value;
  return value >= 6 ? 2 : value >= 1 ? 1 : 0;
}

function addLines(sheet, rubric, people) {
  eachRow(sheet, ['Người được chấm', 'Tiêu chí', 'Thẩm định'], (code, criterion, answer) => {
    const { group } = rubric.get(criterion);
    people.get(code)[group] += pointsOf(rubric.get(criterion), answer);
  });
}

function totalOf({ A, C, D, areas }) {
  if (areas.size === 0) return null;
  const sum = [...areas.values()].reduce((all, { points, tasks }) => all + points / tasks, 0);
  const total = A + sum / areas.size + Math.min(10, C) - Math.min(10, D);
  return Math.round(100 * Math.max(0, Math.min(100, total))) / 100;
}

function writeScores(sheet, people) {
  const ranking = [...people]
    .map(([code, person]) => ({ code, total: totalOf(person) }))
    .filter(({ total }) => total !== null)
    .sort((a, b) => b.total - a.total);
  let rank = 0;
  ranking.forEach(({ code, total }, i) => {
    if (i === 0 || total !== ranking[i - 1].total) rank = i + 1;
    sheet.getRange(i + 2, 1).setValue(code);
    sheet.getRange(i + 2, 2).setValue(total);
    sheet.getRange(i + 2, 3).setValue(rank);
  });
}
