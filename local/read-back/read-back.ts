// npm run read-back: LibreOffice opens the workbook of the sample year and saves it anew; what it holds then is compared with the local sheet.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../book/xlsx.ts';
import { readBuilt } from '../built.ts';
import { readCommune } from '../commune.ts';
import { runYear } from '../run-year.ts';
import { differences, type TabContents } from './contents.ts';
import { addFormulaTab } from './formula-tab.ts';
import { contentsOfBook } from './of-book.ts';
import { contentsOfXlsx } from './of-xlsx.ts';

const MISSING =
  'Không thấy LibreOffice Calc. Debian, Ubuntu: apt-get install -y libreoffice-calc; máy khác: libreoffice.org.';

/** The workbook as LibreOffice saves it; null where it is not installed. */
function savedByLibreOffice(workbook: string): Uint8Array | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'read-back-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, workbook];
    const { error, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    const saved = path.join(folder, path.basename(workbook));
    if (error || !fs.existsSync(saved)) {
      if (stderr) console.error(stderr.trim());
      return null;
    }
    return fs.readFileSync(saved);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const count = (tabs: readonly TabContents[], what: 'values' | 'formulas' | 'validations' | 'colourings' | 'charts') =>
  tabs.reduce((sum, tab) => sum + Object.keys(tab[what]).length, 0);

/** The file without what its formulas give, so that the reader has to calculate them. */
function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes];
    return [name, strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))];
  });
  return zipSync(Object.fromEntries(parts));
}

async function readBack(): Promise<number> {
  const commune = readCommune('local/communes/thanh-moc');
  const { book } = runYear({ ...readBuilt(), commune, only: null, now: null });
  addFormulaTab(book);
  const workbook = path.resolve('build/read-back.xlsx');
  fs.writeFileSync(workbook, withoutResults(await writeXlsx(book)));
  const saved = savedByLibreOffice(workbook);
  if (!saved) {
    console.error(MISSING);
    return 2;
  }
  fs.writeFileSync('build/read-back-libreoffice.xlsx', saved);
  const [held, found] = [contentsOfBook(book), await contentsOfXlsx(saved)];
  const wrong = differences(held, found);
  console.log(
    `${held.length} tab: ${count(held, 'values')} ô có giá trị, ${count(held, 'formulas')} công thức, ${count(held, 'validations')} cột có quy tắc nhập, ${count(held, 'colourings')} quy tắc tô màu, ${count(held, 'charts')} biểu đồ.`,
  );
  for (const line of wrong) console.log(line);
  console.log(wrong.length === 0 ? 'LibreOffice giữ đúng như vậy.' : `${wrong.length} chỗ khác.`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await readBack();
