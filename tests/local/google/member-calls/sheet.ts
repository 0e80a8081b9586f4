import type { MemberCalls } from './member-calls.ts';

/** Calls of the members of tabs and what stands on them. */
export const SHEET_CALLS: MemberCalls = [
  [
    'a tab has a name, a place and looks',
    `sheet.setName('Danh sách').setTabColor('red').setHiddenGridlines(true).setRightToLeft(true).activate();
    file.insertSheet('Khác');
    sheet.hideSheet();
    const hidden = sheet.isSheetHidden();
    sheet.showSheet();
    return [sheet.getName(), sheet.getSheetName(), sheet.getSheetId(), sheet.getIndex(), String(sheet.getType()), sheet.getTabColor(),
      sheet.hasHiddenGridlines(), sheet.isRightToLeft(), hidden, sheet.isSheetHidden(), sheet.getParent().getId()];`,
    ['Danh sách', 'Danh sách', 0, 1, 'GRID', '#ff0000', true, true, true, false, 'local-spreadsheet'],
  ],
  [
    'a tab gives ranges',
    `file.setNamedRange('ten', sheet.getRange('A2:A4'));
    sheet.setActiveRange(sheet.getRange('B2:C3'));
    const active = [sheet.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation()];
    return [sheet.getDataRange().getA1Notation(), sheet.getSheetValues(2, 1, 1, 2), sheet.getLastRow(), sheet.getLastColumn(),
      sheet.getMaxRows(), sheet.getMaxColumns(), active, sheet.setActiveSelection('C4').getA1Notation(),
      sheet.setCurrentCell(sheet.getRange('C3')).getA1Notation(), sheet.getCurrentCell().getA1Notation(),
      sheet.getNamedRanges()[0].getName()];`,
    ['A1:C4', [['An', 3]], 4, 3, 1000, 26, ['B2:C3', 'B2'], 'C4', 'C3', 'C3', 'ten'],
  ],
  [
    'a tab has a selection of several ranges',
    `sheet.setActiveRangeList(sheet.getRangeList(['A2', 'C2:C3']));
    file.setActiveRangeList(SpreadsheetApp.setActiveRangeList(sheet.getActiveRangeList()));
    const s = SpreadsheetApp.getSelection();
    const seen = [SpreadsheetApp.getActiveRangeList(), file.getActiveRangeList(), s.getActiveRangeList()]
      .map((list) => list.getRanges().map((range) => range.getA1Notation()).join());
    return [seen, s.getActiveRange().getA1Notation(), s.getActiveSheet().getName(), s.getCurrentCell().getA1Notation(),
      file.getSelection().getNextDataRange(SpreadsheetApp.Direction.DOWN).getA1Notation(), sheet.getSelection().getActiveRange().getRow()];`,
    [['A2,C2:C3', 'A2,C2:C3', 'A2,C2:C3'], 'A2', 'Trang tính1', 'A2', 'A2:A4', 2],
  ],
  [
    'a tab is filled, cleared and copied',
    `sheet.appendRow(['Dũng', 4]).sort(2, false);
    const names = sheet.getRange('A1:A5').getValues().join();
    const copy = sheet.copyTo(file);
    sheet.clearNotes().clearFormats().clearContents().clear();
    return [names, copy.getName(), copy.getLastRow(), sheet.getLastRow()];`,
    ['Tên,Dũng,An,Cúc,Bình', 'Bản sao của Trang tính1', 5, 0],
  ],
  [
    'a tab has rows',
    `sheet.insertRowsAfter(1, 1).insertRowAfter(1).insertRowsBefore(1, 1).insertRowBefore(1).insertRows(1, 2);
    sheet.insertRows(1);
    sheet.deleteRows(1, 2);
    sheet.deleteRow(1).setRowHeight(1, 30).setRowHeights(2, 2, 40).setRowHeightsForced(3, 1, 50).autoResizeRows(1, 1).setFrozenRows(1);
    sheet.hideRows(2);
    sheet.hideRow(sheet.getRange('A5:A6'));
    sheet.showRows(2);
    sheet.unhideRow(sheet.getRange('A6'));
    return [sheet.getMaxRows(), sheet.getRowHeight(1), sheet.getRowHeight(3), sheet.getRowHeight(9), sheet.getFrozenRows(),
      [2, 5, 6].map((row) => sheet.isRowHiddenByUser(row)), sheet.isRowHiddenByFilter(2)];`,
    [1004, 30, 50, 21, 1, [false, true, false], false],
  ],
  [
    'a tab has columns',
    `sheet.insertColumnsAfter(1, 1).insertColumnAfter(1).insertColumnsBefore(1, 1).insertColumnBefore(1).insertColumns(1, 2);
    sheet.deleteColumns(1, 2);
    sheet.deleteColumn(1).setColumnWidth(1, 30).setColumnWidths(2, 2, 40).autoResizeColumn(1).autoResizeColumns(1, 2).setFrozenColumns(1);
    sheet.hideColumns(2);
    sheet.hideColumn(sheet.getRange('E1:F1'));
    sheet.showColumns(2);
    sheet.unhideColumn(sheet.getRange('F1'));
    return [sheet.getMaxColumns(), sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getColumnWidth(9), sheet.getFrozenColumns(),
      [2, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))];`,
    [29, 30, 40, 100, 1, [false, true, false]],
  ],
  [
    'a tab is protected',
    `file.addEditors(['b@example.com', 'c@example.com']);
    const p = sheet.protect().setDescription('khóa').setWarningOnly(false).setUnprotectedRanges([sheet.getRange('A1')]);
    let domain = '';
    try { p.setDomainEdit(false); } catch (error) { domain = error.message; }
    p.addEditor('b@example.com').addEditors(['c@example.com']).removeEditor('b@example.com').removeEditors(['c@example.com']);
    const q = sheet.getRange('B2').protect().setRange(sheet.getRange('B3'));
    const seen = [p.getDescription(), p.isWarningOnly(), p.getEditors().map((user) => user.getEmail()), p.canDomainEdit(), p.canEdit(),
      String(p.getProtectionType()), p.getRange().getA1Notation(), p.getUnprotectedRanges().map((r) => r.getA1Notation()),
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation()),
      file.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    q.remove();
    return [seen, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, domain];`,
    [
      ['khóa', false, [], false, true, 'SHEET', 'A1:Z1000', ['A1'], ['B3'], 1],
      0,
      'Cannot set domain edit: the file is not owned by a domain.',
    ],
  ],
  [
    'cells are coloured by rules',
    `const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B4')]).whenNumberGreaterThan(2)
      .setBackground('red').setFontColor('blue').setBold(true).setItalic(true).setUnderline(true).build();
    const more = rule.copy().whenTextContains('x').setStrikethrough(true).build();
    const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('red').setGradientMaxpoint('green')
      .setGradientMinpointWithValue('red', SpreadsheetApp.InterpolationType.NUMBER, '0')
      .setGradientMidpointWithValue('yellow', SpreadsheetApp.InterpolationType.PERCENT, '50')
      .setGradientMaxpointWithValue('green', SpreadsheetApp.InterpolationType.NUMBER, '9').setRanges([sheet.getRange('C2')]);
    sheet.setConditionalFormatRules([rule, more, scale.copy().build()]);
    const [first, second, third] = sheet.getConditionalFormatRules();
    const c = first.getBooleanCondition();
    const seen = [first.getRanges()[0].getA1Notation(), String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(),
      c.getBold(), c.getItalic(), c.getUnderline(), second.getBooleanCondition().getStrikethrough(), third.getBooleanCondition(),
      scale.getRanges().length];
    const g = third.getGradientCondition();
    seen.push([g.getMinColor(), String(g.getMinType()), g.getMinValue(), g.getMidColor(), String(g.getMidType()), g.getMidValue(), g.getMaxColor(),
      String(g.getMaxType()), g.getMaxValue()].join(), first.getGradientCondition());
    sheet.clearConditionalFormatRules();
    return [seen, sheet.getConditionalFormatRules().length];`,
    [
      [
        'B2:B4',
        'NUMBER_GREATER_THAN',
        [2],
        '#ff0000',
        '#0000ff',
        true,
        true,
        true,
        true,
        null,
        1,
        '#ff0000,NUMBER,0,#ffff00,PERCENT,50,#008000,NUMBER,9',
        null,
      ],
      0,
    ],
  ],
  [
    'a tab is filtered',
    `const f = sheet.getRange('A1:C4').createFilter();
    const hide = SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build();
    f.setColumnFilterCriteria(1, hide).setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
    const hidden = [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
    const c = f.getColumnFilterCriteria(2);
    const seen = [hidden, f.getRange().getA1Notation(), String(c.getCriteriaType()), c.getCriteriaValues(), hide.getHiddenValues(),
      hide.copy().build().getHiddenValues(), sheet.getRange('A1').getFilter() !== null];
    f.removeColumnFilterCriteria(1).sort(2, true);
    const order = sheet.getRange('A2:A4').getValues().join();
    sheet.getFilter().remove();
    return [seen, order, sheet.getFilter()];`,
    [[[true, true, false], 'A1:C4', 'NUMBER_GREATER_THAN', [1], ['An'], ['An'], true], 'Bình,Cúc,An', null],
  ],
  [
    'a tab has charts',
    `const b = sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B4')).setPosition(6, 2, 3, 4)
      .setNumHeaders(1).setTransposeRowsAndColumns(false).setOption('title', 'Điểm').setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    const built = [String(b.getChartType()), b.getRanges().length, b.getContainer().getAnchorRow()];
    sheet.insertChart(b.build());
    const chart = sheet.getCharts()[0];
    const place = chart.getContainerInfo();
    built.push(String(chart.getMergeStrategy()), String(chart.getHiddenDimensionStrategy()));
    const kinds = [b.asAreaChart(), b.asBarChart(), b.asColumnChart(), b.asComboChart(), b.asHistogramChart(), b.asLineChart(),
      b.asPieChart(), b.asScatterChart(), b.asTableChart()].map((one) => String(one.getChartType()));
    sheet.updateChart(chart.modify().asColumnChart().setTitle('Cột').setXAxisTitle('x').setYAxisTitle('y').setColors(['#ff0000'])
      .setBackgroundColor('#ffffff').setStacked().setRange(0, 9).setLegendPosition(Charts.Position.BOTTOM).build());
    chart.modify().asPieChart().set3D().build();
    const seen = [chart.getChartId(), chart.getRanges()[0].getA1Notation(), chart.getNumHeaders(), chart.getTransposeRowsAndColumns(),
      chart.getOptions().get('title'), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];
    const changed = sheet.getCharts()[0].getOptions().get('title');
    b.removeRange(sheet.getRange('A1:B4')).clearRanges();
    sheet.removeChart(chart);
    return [built, kinds, seen, changed, sheet.getCharts().length];`,
    [
      ['PIE', 1, 6, 'MERGE_ROWS', 'SHOW_BOTH'],
      ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE'],
      [1, 'A1:B4', 1, false, 'Điểm', 6, 2, 3, 4],
      'Cột',
      0,
    ],
  ],
];
