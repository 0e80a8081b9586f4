import type { MemberCalls } from './member-calls.ts';

/** Calls of the members of ranges, rich text and text finders. */
export const RANGE_CALLS: MemberCalls = [
  [
    'a range says where it is',
    `const r = sheet.getRange('B2:C4');
    return [r.getA1Notation(), r.getRow(), r.getRowIndex(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(),
      r.getNumColumns(), r.getHeight(), r.getWidth(), r.getGridId(), r.getSheet().getName(), r.getCell(2, 1).getA1Notation(),
      r.offset(1, 1, 1, 1).getA1Notation(), sheet.getRange('A2').getDataRegion().getA1Notation(),
      sheet.getRange('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()];`,
    ['B2:C4', 2, 2, 2, 4, 3, 3, 2, 3, 2, 0, 'Trang tính1', 'B3', 'C3', 'A1:C4', 'A4'],
  ],
  [
    'a range has contents',
    `const r = sheet.getRange('E1:F2');
    r.setValues([[1, 2], [3, 4]]).setValue(5);
    r.setNotes([['a', 'b'], ['c', '']]).getCell(1, 1).setNote('x');
    const notes = [r.getNotes(), r.getNote()];
    r.clearNote();
    r.getCell(2, 2).setValue('  hai   chữ ').trimWhitespace();
    return [r.getValues(), r.getValue(), r.getDisplayValues(), r.getDisplayValue(), notes, r.getNote(), r.isBlank(),
      sheet.getRange('H9').isBlank()];`,
    [
      [
        [5, 5],
        [5, 'hai chữ'],
      ],
      5,
      [
        ['5', '5'],
        ['5', 'hai chữ'],
      ],
      '5',
      [
        [
          ['x', 'b'],
          ['c', ''],
        ],
        'x',
      ],
      '',
      false,
      true,
    ],
  ],
  [
    'a range has formulas',
    `const r = sheet.getRange('E2:E3');
    r.setFormula('=B2*2');
    const filled = r.getFormulas();
    r.setFormulas([['=B2+1'], ['=$B$2']]);
    const r1c1 = [r.getFormulasR1C1(), r.getFormulaR1C1()];
    r.setFormulaR1C1('=RC[-3]+R2C2');
    const back = r.getFormulas();
    r.setFormulasR1C1([['=R[1]C'], ['=1']]);
    return [filled, r1c1, back, r.getFormula()];`,
    [[['=B2*2'], ['=B3*2']], [[['=R[0]C[-3]+1'], ['=R2C2']], '=R[0]C[-3]+1'], [['=B2+$B$2'], ['=B3+$B$2']], '=E3'],
  ],
  [
    'a range has colours, alignment and wrapping',
    `const r = sheet.getRange('A1:B1');
    r.setBackground('red').setBackgrounds([['#fff', null]]).setBackgroundRGB(1, 2, 255);
    r.setHorizontalAlignment('center').setHorizontalAlignments([['left', 'right']]);
    r.setVerticalAlignment('top').setVerticalAlignments([['middle', 'bottom']]);
    r.setWrap(true).setWraps([[true, false]]).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    r.setWrapStrategies([[SpreadsheetApp.WrapStrategy.WRAP, SpreadsheetApp.WrapStrategy.OVERFLOW]]);
    r.setNumberFormat('0').setNumberFormats([['0.0', '@']]);
    r.setBorder(true, true, true, true, false, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
    return [r.getBackground(), r.getBackgrounds(), r.getHorizontalAlignment(), r.getHorizontalAlignments(),
      r.getVerticalAlignment(), r.getVerticalAlignments(), r.getWrap(), r.getWraps(), String(r.getWrapStrategy()),
      r.getWrapStrategies().map(String), r.getNumberFormat(), r.getNumberFormats()];`,
    [
      '#0102ff',
      [['#0102ff', '#0102ff']],
      'left',
      [['left', 'right']],
      'middle',
      [['middle', 'bottom']],
      true,
      [[true, false]],
      'WRAP',
      ['WRAP,OVERFLOW'],
      '0.0',
      [['0.0', '@']],
    ],
  ],
  [
    'a range has fonts',
    `const r = sheet.getRange('A1:B1');
    r.setFontColor('blue').setFontColors([['red', null]]).setFontFamily('Tinos').setFontFamilies([['Tinos', null]]);
    r.setFontLine('underline').setFontLines([['line-through', 'none']]).setFontSize(12).setFontSizes([[13, 14]]);
    r.setFontStyle('italic').setFontStyles([['normal', 'italic']]).setFontWeight('bold').setFontWeights([['normal', 'bold']]);
    r.setTextRotation(45);
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const before = [r.getFontColor(), r.getFontColors(), r.getFontFamily(), r.getFontFamilies(), r.getFontLine(),
      r.getFontLines(), r.getFontSize(), r.getFontSizes(), r.getFontStyle(), r.getFontStyles(), r.getFontWeight(),
      r.getFontWeights(), r.getTextRotation().getDegrees(), r.getTextRotation().isVertical()];
    r.setTextStyle(bold).setTextStyles([[bold, bold]]);
    return [before, r.getTextStyle().isBold(), r.getTextStyles()[0].map((style) => style.isBold())];`,
    [
      [
        '#ff0000',
        [['#ff0000', '#000000']],
        'Tinos',
        [['Tinos', 'Arial']],
        'line-through',
        [['line-through', 'none']],
        13,
        [[13, 14]],
        'normal',
        [['normal', 'italic']],
        'normal',
        [['normal', 'bold']],
        45,
        false,
      ],
      true,
      [true, true],
    ],
  ],
  [
    'a range takes colours as objects',
    `const r = sheet.getRange('A1:B1');
    const red = SpreadsheetApp.newColor().setRgbColor('red').build();
    const b = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1);
    r.setBackgroundObject(red).setBackgroundObjects([[red, b.build()]]).setFontColorObject(red).setFontColorObjects([[b.build(), null]]);
    const rgb = r.getBackgroundObject().asRgbColor();
    const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(red).build();
    return [rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), String(rgb.getColorType()), String(red.getColorType()),
      b.asRgbColor().asHexString(), String(b.getColorType()), r.getBackgroundObjects()[0].map((one) => one.asRgbColor().asHexString()),
      r.getFontColorObject().asRgbColor().asHexString(), r.getFontColorObjects()[0].length,
      style.getForegroundColorObject().asRgbColor().asHexString(), b.getColorType() === SpreadsheetApp.ColorType.RGB];`,
    ['#ff0000', 255, 0, 0, 'RGB', 'RGB', '#4285f4', 'RGB', ['#ff0000', '#4285f4'], '#4285f4', 2, '#ff0000', true],
  ],
  [
    'rows and columns have alternating colours',
    `const b = sheet.getRange('A1:C4').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, true, true);
    const rows = [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor(), b.getFirstColumnColor()];
    b.setHeaderRowColor('red').setFirstRowColor('red').setSecondRowColor('red').setFooterRowColor(null).setRange(sheet.getRange('A1:B4'));
    const c = sheet.getRange('E1:F4').applyColumnBanding();
    c.setHeaderColumnColor('red').setFirstColumnColor('red').setSecondColumnColor('red').setFooterColumnColor('red');
    const columns = [c.getHeaderColumnColor(), c.getFirstColumnColor(), c.getSecondColumnColor(), c.getFooterColumnColor()];
    let twice = '';
    try { sheet.getRange('A1').applyRowBanding(); } catch (error) { twice = error.name; }
    const counts = [sheet.getBandings().length, file.getBandings().length, sheet.getRange('A1').getBandings()[0].getRange().getA1Notation()];
    b.remove();
    return [rows, columns, twice, counts, sheet.getBandings().length, sheet.getRange('A1').getBackground()];`,
    [
      ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca', null],
      ['#ff0000', '#ff0000', '#ff0000', '#ff0000'],
      'Exception',
      [2, 2, 'A1:B4'],
      1,
      '#ffffff',
    ],
  ],
  [
    'text is split to columns',
    `sheet.getRange('E1:E2').setValues([['a; b'], ['c']]).splitTextToColumns();
    sheet.getRange('E3').setValue('1 2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
    sheet.getRange('E4').setValue('x|y').splitTextToColumns('|');
    return sheet.getRange('E1:F4').getValues();`,
    [
      ['a', 'b'],
      ['c', ''],
      [1, 2],
      ['x', 'y'],
    ],
  ],
  [
    'text styles keep what was set',
    `const s = SpreadsheetApp.newTextStyle().setBold(false).setItalic(true).setUnderline(true).setFontFamily('Tinos')
      .setFontSize(9).setForegroundColor('red').build();
    const t = s.copy().setStrikethrough(true).build();
    return [s.isBold(), s.isItalic(), s.isUnderline(), s.isStrikethrough(), s.getFontFamily(), s.getFontSize(),
      s.getForegroundColor(), t.isStrikethrough()];`,
    [false, true, true, false, 'Tinos', 9, '#ff0000', true],
  ],
  [
    'rich text has links and styles over parts',
    `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const v = SpreadsheetApp.newRichTextValue().setText('xem tab').setLinkUrl(4, 7, '#gid=0').setTextStyle(0, 3, bold).build();
    const r = sheet.getRange('A8:A9');
    r.setRichTextValue(v).setRichTextValues([[v], [v.copy().setText('7').setLinkUrl('https://a.vn').build()]]);
    const back = r.getRichTextValue();
    return [back.getText(), back.getLinkUrl(), back.getLinkUrl(4, 7), back.getTextStyle(0, 3).isBold(),
      back.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()]),
      r.getRichTextValues()[1][0].getLinkUrl(), r.getValues(), sheet.getRange('B2').getRichTextValue()];`,
    [
      'xem tab',
      null,
      '#gid=0',
      true,
      [
        ['xem', 0, 3, null],
        [' ', 3, 4, null],
        ['tab', 4, 7, '#gid=0'],
      ],
      'https://a.vn',
      [['xem tab'], ['7']],
      null,
    ],
  ],
  [
    'a range is cleared by parts',
    `const r = sheet.getRange('A2');
    r.setBackground('red').setNote('n').clearContent();
    const cleared = [r.getValue(), r.getBackground(), r.getNote()];
    r.clearFormat().clear({ commentsOnly: true }).clearDataValidations();
    return [cleared, r.getBackground(), r.getNote()];`,
    [['', '#ff0000', 'n'], '#ffffff', ''],
  ],
  [
    'a range has rules',
    `const r = sheet.getRange('E2:E3');
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], false).setAllowInvalid(false).setHelpText('?').build();
    r.setDataValidation(rule).setDataValidations([[rule], [null]]);
    const [[first], [second]] = r.getDataValidations();
    const b = r.getDataValidation().copy();
    return [first.getAllowInvalid(), first.getHelpText(), String(first.getCriteriaType()), first.getCriteriaValues(), second,
      b.getAllowInvalid(), b.getHelpText(), String(b.getCriteriaType()), b.getCriteriaValues(), b.copy().build().getAllowInvalid(),
      b.withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 2]).build().getCriteriaValues(), r.canEdit()];`,
    [
      false,
      '?',
      'VALUE_IN_LIST',
      [['a', 'b'], false],
      null,
      false,
      '?',
      'VALUE_IN_LIST',
      [['a', 'b'], false],
      false,
      [1, 2],
      true,
    ],
  ],
  [
    'a range has checkboxes',
    `const r = sheet.getRange('E2:E3');
    r.insertCheckboxes().check();
    const on = r.isChecked();
    r.getCell(1, 1).uncheck();
    const values = [on, r.isChecked(), r.getValues()];
    r.removeCheckboxes();
    return [...values, r.getValues()];`,
    [true, null, [[false], [true]], [[''], ['']]],
  ],
  [
    'a range is merged, copied, moved and sorted',
    `sheet.getRange('A6:B7').merge();
    sheet.getRange('A8:B9').mergeAcross();
    sheet.getRange('C6:D7').mergeVertically();
    const merged = [sheet.getRange('A6').isPartOfMerge(), sheet.getRange('A6:D9').getMergedRanges().map((r) => r.getA1Notation())];
    sheet.getRange('A6:D9').breakApart();
    sheet.getRange('A2:B4').sort({ column: 2, ascending: false });
    sheet.getRange('A2:B2').copyTo(sheet.getRange('E2'));
    sheet.getRange('A2:A4').copyTo(sheet.getRange('E4'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
    sheet.getRange('A2').copyValuesToRange(sheet, 8, 8, 2, 3);
    sheet.getRange('A2').copyFormatToRange(sheet.getSheetId(), 8, 8, 2, 3);
    sheet.getRange('E2:F2').moveTo(sheet.getRange('E3'));
    sheet.getRange('I1:I3').setValues([['x'], ['X'], ['y']]).removeDuplicates();
    sheet.getRange('J1').setValue('j').insertCells(SpreadsheetApp.Dimension.COLUMNS);
    sheet.getRange('J1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
    sheet.getRange('B2').activate();
    return [merged, sheet.getRange('A2:H4').getValues().map((row) => row.filter((value) => typeof value === 'string').join(',')),
      sheet.getRange('I1:J3').getValues(), sheet.getRange('C3').activateAsCurrentCell().getA1Notation()];`,
    [
      [true, ['A6:B7', 'A8:B8', 'A9:B9', 'C6:C7', 'D6:D7']],
      ['An,,,,,An', 'Cúc,,An,,An', 'Bình,,,An,Cúc,Bình,'],
      [
        ['x', 'j'],
        ['y', ''],
        ['', ''],
      ],
      'C3',
    ],
  ],
  [
    'text is found and replaced',
    `const f = sheet.createTextFinder('binh').ignoreDiacritics(true).matchCase(false);
    const found = f.findAll().map((r) => r.getA1Notation());
    const g = sheet.getRange('A1:A4').createTextFinder('^[AC]').useRegularExpression(true).startFrom(sheet.getRange('A2'));
    const steps = [g.findNext().getA1Notation(), g.findNext().getA1Notation(), g.findPrevious().getA1Notation(), g.getCurrentMatch().getA1Notation()];
    const count = [g.replaceWith('Ê'), file.createTextFinder('n').matchEntireCell(false).matchFormulaText(false).replaceAllWith('N')];
    return [found, steps, count, sheet.getRange('A1:A4').getValues().join()];`,
    [['A3'], ['A2', 'A4', 'A2', 'A2'], [1, 4], 'TêN,ÊN,BìNh,Cúc'],
  ],
  [
    'several ranges are treated at once',
    `const l = sheet.getRangeList(['E1', 'E3:E4']);
    l.setValue(' v ').trimWhitespace().setBackground('red').setBackgroundRGB(0, 0, 0).setFontColor('red').setFontFamily('Tinos')
      .setFontLine('none').setFontSize(8).setFontStyle('italic').setFontWeight('bold').setHorizontalAlignment('left')
      .setVerticalAlignment('top').setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setNumberFormat('0')
      .setNote('n').setBorder(true, null, null, null, null, null).breakApart().activate();
    const r = sheet.getRange('E3:E4');
    const seen = [l.getRanges().length, r.getValues(), r.getBackground(), r.getFontWeight(), r.getNote()];
    l.clearNote().clearFormat().clearContent().setFormula('=A1').clear().insertCheckboxes().check().uncheck().removeCheckboxes().clearDataValidations();
    return [seen, r.getValues(), r.getBackground()];`,
    [[2, [['v'], ['v']], '#000000', 'bold', 'n'], [[''], ['']], '#ffffff'],
  ],
];
