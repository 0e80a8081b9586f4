import type { MemberCalls } from './member-calls.ts';

/** Calls of the members of the file, the screen and the small services. */
export const FILE_CALLS: MemberCalls = [
  [
    'the file has a name, people and a language',
    `file.rename('Sổ');
    file.addEditor('b@example.com').addEditors(['c@example.com']).removeEditor('c@example.com');
    file.setSpreadsheetLocale('en_US');
    file.setSpreadsheetTimeZone('Etc/UTC');
    file.toast('xong', 'Sổ', 3);
    return [file.getName(), file.getId(), file.getUrl().includes(file.getId()), file.getOwner().getEmail(), file.getEditors().length,
      file.getViewers(), file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone(), String(file.getRecalculationInterval())];`,
    ['Sổ', 'local-spreadsheet', true, 'chu.so.huu@example.com', 2, [], 'en_US', 'Etc/UTC', 'ON_CHANGE'],
  ],
  [
    'the file has tabs',
    `const other = file.insertSheet('Khác', 0);
    file.setActiveSheet(sheet);
    file.moveActiveSheet(1);
    file.renameActiveSheet('Đầu');
    const copy = file.duplicateActiveSheet();
    const names = file.getSheets().map((one) => one.getName());
    file.deleteActiveSheet();
    file.deleteSheet(other);
    return [names, copy.getIndex === undefined, file.getNumSheets(), file.getSheetByName('Đầu').getSheetId(), file.getSheetById(0).getName(),
      file.getActiveSheet().getName()];`,
    [['Đầu', 'Bản sao của Đầu', 'Khác'], false, 1, 0, 'Đầu', 'Đầu'],
  ],
  [
    'the file has named ranges',
    `file.setNamedRange('ten', sheet.getRange('A2:A4'));
    const named = file.getNamedRanges()[0].setName('nguoi').setRange(sheet.getRange('A2:A3'));
    const seen = [named.getName(), named.getRange().getA1Notation(), file.getRangeByName('nguoi').getA1Notation(),
      file.getRange('nguoi').getA1Notation(), file.getRangeList(['A1', 'B2']).getRanges().length];
    named.remove();
    file.setNamedRange('a', sheet.getRange('A1'));
    file.removeNamedRange('a');
    return [seen, file.getNamedRanges().length];`,
    [['nguoi', 'A2:A3', 'A2:A3', 'A2:A3', 2], 0],
  ],
  [
    'the file does for the active tab what the tab does',
    `file.appendRow(['Dũng', 4, '']);
    file.sort(1);
    file.insertRowsAfter(1, 1);
    file.insertRowAfter(1);
    file.insertRowsBefore(1, 1);
    file.insertRowBefore(1);
    file.deleteRows(1, 2);
    file.deleteRow(2);
    file.insertColumnsAfter(5, 1);
    file.insertColumnAfter(5);
    file.insertColumnsBefore(5, 1);
    file.insertColumnBefore(5);
    file.deleteColumns(5, 2);
    file.deleteColumn(5);
    file.setColumnWidth(1, 50);
    file.autoResizeColumn(1);
    file.setRowHeight(1, 50);
    file.setFrozenRows(1);
    file.setFrozenColumns(1);
    file.hideRow(sheet.getRange('A3'));
    file.hideColumn(sheet.getRange('C1'));
    const hidden = [file.isRowHiddenByUser(3), file.isColumnHiddenByUser(3), file.isRowHiddenByFilter(3)];
    file.unhideRow(sheet.getRange('A3'));
    file.unhideColumn(sheet.getRange('C1'));
    file.setActiveRange(sheet.getRange('B2:B3'));
    const active = [file.getActiveRange().getA1Notation(), file.getActiveCell().getA1Notation(),
      file.setActiveSelection('C2').getA1Notation(), file.setCurrentCell(sheet.getRange('C4')).getA1Notation(), file.getCurrentCell().getA1Notation()];
    return [file.getLastRow(), file.getLastColumn(), file.getDataRange().getA1Notation(), file.getSheetValues(1, 1, 1, 1), hidden, active,
      file.getColumnWidth(1), file.getRowHeight(1), file.getFrozenRows(), file.getFrozenColumns(), file.getSheetId(), file.getSheetName()];`,
    [6, 3, 'A1:C6', [['An']], [true, true, false], ['B2:B3', 'B2', 'C2', 'C4', 'C4'], 50, 50, 1, 1, 0, 'Trang tính1'],
  ],
  [
    'SpreadsheetApp knows what is active',
    `SpreadsheetApp.setActiveSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
    SpreadsheetApp.setActiveSheet(sheet);
    SpreadsheetApp.setActiveRange(sheet.getRange('B2'));
    SpreadsheetApp.flush();
    return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(),
      SpreadsheetApp.setCurrentCell(sheet.getRange('C3')).getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];`,
    ['Trang tính1', 'B2', 'C3', 'C3'],
  ],
  [
    'the screen has menus, questions and pages',
    `file.addMenu('Cũ', [{ name: 'Chạy', functionName: 'main' }, null]);
    file.updateMenu('Cũ', [{ name: 'Chạy', functionName: 'main' }]);
    file.removeMenu('Cũ');
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Mới').addItem('Chạy', 'main').addSeparator().addSubMenu(ui.createMenu('Con').addItem('Chạy', 'main')).addToUi();
    ui.createAddonMenu().addItem('Chạy', 'main').addToUi();
    const page = HtmlService.createHtmlOutput('<b>').append('x').appendUntrusted('<i>').setTitle('T').setWidth(300).setHeight(200)
      .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT)
      .addMetaTag('viewport', 'width=device-width');
    ui.showModalDialog(page, 'Hộp');
    ui.showModelessDialog(HtmlService.createHtmlOutputFromFile('Trang'), 'Hộp');
    ui.showSidebar(page);
    const answer = ui.prompt('Tên?');
    const old = [Browser.msgBox('Có?', Browser.Buttons.YES_NO), Browser.inputBox('Tên?')];
    const seen = [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
    return [ui.alert('Có?', ui.ButtonSet.YES_NO) === ui.Button.YES, answer.getSelectedButton() === ui.Button.OK,
      answer.getResponseText(), old, seen, page.clear().setContent('y').getContent()];`,
    [true, true, '', ['yes', ''], ['<b>x&lt;i&gt;', 'T', 300, 200], 'y'],
  ],
  [
    'locks, properties and caches keep what they are given',
    `const locks = [LockService.getDocumentLock(), LockService.getScriptLock(), LockService.getUserLock()];
    const held = locks.map((lock) => { lock.waitLock(10); const has = lock.hasLock() && lock.tryLock(1); lock.releaseLock(); return has; });
    const stores = [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties(), PropertiesService.getUserProperties()];
    const kept = stores.map((store) => {
      store.setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('c');
      const found = [store.getProperty('a'), store.getProperty('c'), store.getProperties(), store.getKeys()];
      store.deleteAllProperties();
      return found.concat(store.getKeys().length);
    });
    const caches = [CacheService.getDocumentCache(), CacheService.getScriptCache(), CacheService.getUserCache()];
    const cached = caches.map((cache) => {
      cache.put('a', '1');
      cache.put('kurz', '1', 5);
      cache.putAll({ b: '2', c: '3' }, 60);
      cache.remove('c');
      Utilities.sleep(6000);
      const found = [cache.get('a'), cache.get('kurz'), cache.getAll(['a', 'b', 'c'])];
      cache.removeAll(['a', 'b']);
      return found.concat(cache.get('a'));
    });
    return [held, kept[0], cached[0]];`,
    [
      [true, true, true],
      ['1', null, { a: '1', b: '2' }, ['a', 'b'], 0],
      ['1', null, { a: '1', b: '2' }, null],
    ],
  ],
  [
    'Utilities do what they say',
    `const day = new Date(Date.UTC(2026, 8, 5, 7, 3, 9));
    const blob = Utilities.newBlob('chào', 'text/plain', 'a.txt');
    const copy = blob.copyBlob().setName('b.txt').setContentType('text/csv').setDataFromString('x');
    return [Utilities.formatDate(day, 'Asia/Ho_Chi_Minh', "EEE dd/MM/yyyy HH:mm:ss 'giờ' Z"),
      Utilities.parseDate('05/09/2026 14:03', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm').toISOString(),
      Utilities.formatString('%s|%5d|%05.1f|%-3s|%%', 'a', 42, 2.25, 'b'),
      Utilities.base64Encode('chào'), Utilities.base64EncodeWebSafe('>>>?'), Utilities.base64Decode('w6A='), Utilities.base64DecodeWebSafe('Pj4-Pw=='),
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 3),
      Utilities.computeHmacSha256Signature('a', 'k').length, Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, 'a', 'k').length,
      Utilities.getUuid().length, Utilities.parseCsv('a,"b ""c"", d"\\n1,2'),
      [blob.getBytes().length, blob.getDataAsString(), blob.getName(), blob.getContentType(), blob.getBlob().isGoogleType(),
        copy.getName(), copy.getContentType(), copy.getDataAsString(), copy.setBytes([97]).getDataAsString()]];`,
    [
      'Sat 05/09/2026 14:03:09 giờ +0700',
      '2026-09-05T07:03:00.000Z',
      'a|   42|002.3|b  |%',
      'Y2jDoG8=',
      'Pj4-Pw==',
      [-61, -96],
      [62, 62, 62, 63],
      [12, -63, 117],
      32,
      20,
      36,
      [
        ['a', 'b "c", d'],
        ['1', '2'],
      ],
      [5, 'chào', 'a.txt', 'text/plain', false, 'b.txt', 'text/csv', 'x', 'a'],
    ],
  ],
  [
    'the session and the script know themselves',
    `Logger.clear();
    Logger.log('số %s', 5);
    return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(),
      Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey().length, Logger.getLog(), ScriptApp.getScriptId(),
      ScriptApp.getProjectTriggers(), String(ScriptApp.AuthMode.LIMITED)];`,
    [
      'chu.so.huu@example.com',
      'chu.so.huu@example.com',
      'Asia/Ho_Chi_Minh',
      'vi',
      44,
      'số 5',
      'local-script',
      [],
      'LIMITED',
    ],
  ],
];
