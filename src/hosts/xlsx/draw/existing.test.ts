import type { ColumnDrawing, SheetDrawing } from '../../../core/workbook/drawing';
import { openXlsx } from '..';
import { buildWorkbook, pack, repack, swap, unpack } from '../../../../tests/support/xlsx/build-workbook';
import { sampleDrawing, sampleRow } from '../../../../tests/support/xlsx/sample-drawing';

const SHEET = 'xl/worksheets/sheet2.xml';
const TABLE = 'xl/tables/table1.xml';
const STANDING = { target: { kind: 'existing', name: 'Tracker' } } as const;

/** A workbook with a tracker of three rows, as people left it. */
async function existing(change: (parts: Record<string, string>) => void = () => undefined): Promise<Uint8Array> {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await workbook.draw([sampleDrawing(3)]);
  return repack(workbook.toBytes(), change);
}

/** Changes the sheet of the tracker: pairs of what was there and what is there now. */
const edited =
  (...edits: readonly (readonly [string | RegExp, string])[]) =>
  (parts: Record<string, string>): void => {
    for (const [from, to] of edits) parts[SHEET] = swap(parts[SHEET], from, to);
  };

async function redraw(bytes: Uint8Array, drawing: SheetDrawing): Promise<Record<string, string>> {
  const workbook = openXlsx(bytes);
  await workbook.draw([drawing]);
  const once = workbook.toBytes();
  await workbook.draw([drawing]);
  // Whatever is drawn: drawing it again changes nothing.
  expect(unpack(workbook.toBytes())).toEqual(unpack(once));
  return unpack(once);
}

const drawing = (rows: number, changes: Partial<SheetDrawing> = {}): SheetDrawing =>
  sampleDrawing(rows, { ...STANDING, ...changes });

const changedParts = (before: Uint8Array, after: Record<string, string>): string[] => {
  const old = unpack(before);
  return Object.keys(after).filter((part) => after[part] !== old[part]);
};

test('the same drawing changes nothing at all', async () => {
  const bytes = await existing();
  expect(await redraw(bytes, drawing(3))).toEqual(unpack(bytes));
});

test('only the cell that differs is written', async () => {
  const bytes = await existing();
  const rows = [sampleRow(1), sampleRow(2, 'Reworded'), sampleRow(3)];
  const after = await redraw(bytes, drawing(3, { rows }));
  expect(changedParts(bytes, after)).toEqual([SHEET]);
  expect(after[SHEET]).toBe(swap(unpack(bytes)[SHEET], '>Action 2<', '>Reworded<'));
});

test('cells that hold the same in another way are left as they are', async () => {
  const rich =
    '<c r="B3" s="2" t="inlineStr"><is><r><rPr><i/></rPr><t>Action</t></r><r><t xml:space="preserve"> 2</t></r></is></c>';
  const bytes = await existing(edited([/<c r="B3".*?<\/c>/, rich]));
  expect((await redraw(bytes, drawing(3)))[SHEET]).toContain(rich);
});

describe('what people added', () => {
  const COMMENTS = '<legacyDrawing r:id="rId9"/>';
  const change = (parts: Record<string, string>): void => {
    edited(
      ['<c r="D2" s="1"/>', '<c r="D2" s="1" t="inlineStr"><is><t>Complete</t></is></c>'],
      [
        '</c></row><row r="3"',
        '</c><c r="G2"><v>7</v></c><c r="J2" t="str"><f>A2&amp;D2</f><v>A1Complete</v></c></row><row r="3"',
      ],
      ['</c></row><row r="2"', '</c><c r="G1" t="inlineStr"><is><t>Mine</t></is></c></row><row r="2"'],
      ['<col min="2" max="2" width="40"', '<col min="2" max="2" width="61.5"'],
      ['<tableParts', `${COMMENTS}<tableParts`],
      [
        '<dataValidations',
        '<conditionalFormatting sqref="B2:B4"><cfRule type="duplicateValues" priority="9" dxfId="0"/></conditionalFormatting><dataValidations',
      ],
    )(parts);
    parts[TABLE] = swap(
      parts[TABLE],
      '<autoFilter ref="A1:F4"/>',
      '<autoFilter ref="A1:G4"><filterColumn colId="3"><filters><filter val="Complete"/></filters></filterColumn></autoFilter>',
    );
    parts[TABLE] = swap(
      swap(parts[TABLE], 'ref="A1:F4"', 'ref="A1:G4"'),
      '<tableColumns count="6">',
      '<tableColumns count="7">',
    );
    parts[TABLE] = swap(
      parts[TABLE],
      '</tableColumns>',
      '<tableColumn id="12" name="Mine" dataDxfId="1"/></tableColumns>',
    );
    parts['xl/comments1.xml'] = '<comments/>';
  };

  test('stays when rows are added', async () => {
    const bytes = await existing(change);
    const after = await redraw(bytes, drawing(5));
    expect(changedParts(bytes, after).toSorted()).toEqual([TABLE, SHEET]);
    for (const kept of [
      '<c r="D2" s="1" t="inlineStr"><is><t>Complete</t></is></c>',
      '<c r="G2"><v>7</v></c><c r="J2" t="str"><f>A2&amp;D2</f><v>A1Complete</v></c>',
      'width="61.5"',
      COMMENTS,
      '<conditionalFormatting sqref="B2:B4"><cfRule type="duplicateValues" priority="9" dxfId="0"/>',
    ]) {
      expect(after[SHEET]).toContain(kept);
    }
    expect(after[TABLE]).toContain('ref="A1:G6"');
    expect(after[TABLE]).toContain('<autoFilter ref="A1:G6"><filterColumn colId="3">');
    expect(after[TABLE]).toContain('<tableColumn id="12" name="Mine" dataDxfId="1"/>');
  });
});

test('new rows continue the sheet', async () => {
  const sheet = (await redraw(await existing(), drawing(5)))[SHEET];
  expect(sheet).toContain('<row r="6" ht="30"><c r="A6"');
  expect(sheet).toContain('<dimension ref="A1:F6"/>');
  expect(sheet).toContain('<conditionalFormatting sqref="E2:E6">');
  expect(sheet).toContain('sqref="D2:D6"><formula1>');
  expect(sheet).toContain('<hyperlink ref="F6" location="Plan!A5"');
  expect(sheet).toContain('<c r="D6" s="1"/>');
});

describe('looks', () => {
  test('a cell keeps its own style, and a day one that shows dates', async () => {
    const bytes = await existing((parts) => {
      edited(
        [/<c r="A2" s="\d+"/, '<c r="A2" s="5"'],
        [/<c r="C2" s="\d+"/, '<c r="C2" s="77"'],
        [/<c r="C3" s="\d+"/, '<c r="C3" s="1"'],
      )(parts);
      const xfs = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(80);
      parts['xl/styles.xml'] = swap(parts['xl/styles.xml'], '</cellXfs>', `${xfs}</cellXfs>`);
    });
    const rows = [sampleRow(4), sampleRow(1), sampleRow(3)];
    const sheet = (await redraw(bytes, drawing(3, { rows })))[SHEET];
    expect(sheet).toContain('<c r="A2" s="5" t="inlineStr"><is><t>A4<');
    expect(sheet).toContain('<c r="C2" s="77"><v>46085</v></c>');
    expect(sheet).toMatch(/<c r="C3" s="3"><v>46082<\/v><\/c>/);
  });

  test('a link that is none any longer looks like none', async () => {
    const row = sampleRow(1);
    const rows = [
      { ...row, cells: [...row.cells.slice(0, 5), { kind: 'text' as const, text: 'gone' }] },
      sampleRow(2),
      sampleRow(3),
    ];
    const sheet = (await redraw(await existing(), drawing(3, { rows })))[SHEET];
    expect(sheet).not.toContain('<hyperlink ref="F2"');
    expect(sheet).toContain('<hyperlink ref="F3"');
    expect(sheet).toMatch(/<c r="F2" s="2" t="inlineStr"><is><t>gone/);
  });
});

test('links that were made by others are kept, ours are replaced', async () => {
  const bytes = await existing(edited(['<hyperlinks>', '<hyperlinks><hyperlink ref="D2" r:id="rId7"/>']));
  const rows = [sampleRow(2), sampleRow(2), sampleRow(3)];
  const sheet = (await redraw(bytes, drawing(3, { rows })))[SHEET];
  expect(sheet).toContain('<hyperlinks><hyperlink ref="D2" r:id="rId7"/><hyperlink ref="F2" location="Plan!A2"');
});

describe('lists and colours', () => {
  test('that were torn apart go on in new rows and are not repeated', async () => {
    const bytes = await existing(
      edited(['<conditionalFormatting sqref="E2:E4">', '<conditionalFormatting sqref="E2 E4">']),
    );
    const sheet = (await redraw(bytes, drawing(4)))[SHEET];
    expect(sheet).toContain('<conditionalFormatting sqref="E2 E4:E5">');
    expect(sheet?.match(/<conditionalFormatting/g)).toHaveLength(1);
  });

  test('that somebody took away stay away, and come with new rows', async () => {
    const bytes = await existing(edited([/<conditionalFormatting.*<\/dataValidations>/, '']));
    expect(await redraw(bytes, drawing(3))).toEqual(unpack(bytes));
    const sheet = (await redraw(bytes, drawing(4)))[SHEET];
    expect(sheet).toMatch(
      /<\/sheetData><conditionalFormatting sqref="E5">.*<\/conditionalFormatting><dataValidations count="1">.*<hyperlinks>/,
    );
  });

  test('a list that somebody put in place of ours is kept and goes on', async () => {
    const bytes = await existing(edited(['"Not started,Complete"', '"Not started,Half done,Complete"']));
    const sheet = (await redraw(bytes, drawing(4)))[SHEET];
    expect(sheet).toContain('sqref="D2:D5"><formula1>"Not started,Half done,Complete"');
    expect(sheet?.match(/<dataValidation /g)).toHaveLength(1);
  });
});

describe('columns', () => {
  const risks: ColumnDrawing = {
    header: 'Risks\n(all)',
    kind: 'drawn',
    width: 33,
    look: { format: 'general', wraps: true },
  };
  const wider = (rows: number): Partial<SheetDrawing> => {
    const { columns } = sampleDrawing(0);
    const cells = Array.from({ length: rows }, (_, i) => ({
      cells: [...sampleRow(i + 1).cells, { kind: 'text' as const, text: `Risk ${i}` }],
    }));
    return { columns: [...columns, risks], rows: cells };
  };

  test('that are new join the table', async () => {
    const after = await redraw(await existing(), drawing(3, wider(3)));
    expect(after[TABLE]).toContain('ref="A1:G4"');
    expect(after[TABLE]).toContain('<tableColumns count="7">');
    expect(after[TABLE]).toContain('<tableColumn id="7" name="Risks_x000a_(all)"/></tableColumns>');
    expect(after[SHEET]).toContain('<col min="7" max="7" width="33" customWidth="1"/></cols>');
    expect(after[SHEET]).toMatch(/<c r="G1" s="\d+" t="inlineStr"><is><t xml:space="preserve">Risks\n\(all\)/);
  });

  test('that are new get their width out of a range of others', async () => {
    const bytes = await existing(edited(['</cols>', '<col min="7" max="9" width="8.5" style="1"/></cols>']));
    const after = await redraw(bytes, drawing(3, wider(3)));
    expect(after[SHEET]).toContain(
      '<col min="7" max="7" width="33" customWidth="1"/><col min="8" max="9" width="8.5" style="1"/></cols>',
    );
  });

  test('that people put beside the table join it, a number as its header becoming text', async () => {
    const bytes = await existing(edited(['</c></row><row r="2"', '</c><c r="G1"><v>2027</v></c></row><row r="2"']));
    const kept: Partial<SheetDrawing> = {
      columns: [...sampleDrawing(0).columns, { ...risks, header: '2027', kind: 'user-owned' }],
    };
    const after = await redraw(bytes, drawing(3, kept));
    expect(after[TABLE]).toContain('name="2027"/></tableColumns>');
    expect(after[SHEET]).toMatch(/<c r="G1" s="\d+" t="inlineStr"><is><t>2027</);
  });
});

describe('a totals row', () => {
  const TOTALS =
    '<row r="5"><c r="A5" t="inlineStr"><is><t>Total</t></is></c><c r="F5" s="2"><f>SUBTOTAL(103,PlanTracker[Source])</f><v>3</v></c><c r="H5"><v>1</v></c></row>';
  const withTotals = (more = ''): Promise<Uint8Array> =>
    existing((parts) => {
      edited(['</sheetData>', `${TOTALS}${more}</sheetData>`])(parts);
      parts[TABLE] = swap(swap(parts[TABLE], 'ref="A1:F4"', 'ref="A1:F5"'), 'totalsRowShown="0"', 'totalsRowCount="1"');
    });

  test('stays where it is without new rows', async () => {
    const bytes = await withTotals();
    expect(await redraw(bytes, drawing(3))).toEqual(unpack(bytes));
  });

  test('moves down by the rows that are added; what stands beside the table doesn’t', async () => {
    const after = await redraw(await withTotals(), drawing(5));
    expect(after[SHEET]).toContain(
      '<row r="7"><c r="A7" t="inlineStr"><is><t>Total</t></is></c><c r="F7" s="2"><f>SUBTOTAL(103,PlanTracker[Source])</f><v>3</v></c></row>',
    );
    expect(after[SHEET]).toMatch(/<row r="5" ht="30">.*<c r="H5"><v>1<\/v><\/c><\/row><row r="6"/);
    expect(after[TABLE]).toContain('ref="A1:F7" totalsRowCount="1"><autoFilter ref="A1:F6"/>');
    const { sheets } = await openXlsx(pack(after)).read();
    expect(sheets[1]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Ref', 'A1', 'A2', 'A3', 'A4', 'A5', 'Total']);
  });

  test('is not moved over what somebody wrote below', async () => {
    const bytes = await withTotals('<row r="6"><c r="B6"><v>1</v></c></row>');
    const workbook = openXlsx(bytes);
    await expect(workbook.draw([drawing(4)])).rejects.toMatchObject({ kind: 'cannot write' });
    expect(unpack(workbook.toBytes())).toEqual(unpack(bytes));
  });
});

test('notes under the tracker that the drawing keeps stay under it', async () => {
  const note = '<row r="6"><c r="A6" t="inlineStr"><is><t>Agreed on Monday</t></is></c></row>';
  const bytes = await existing(edited(['</sheetData>', `${note}</sheetData>`]));
  const kept = { cells: sampleDrawing(0).columns.map(() => ({ kind: 'kept' }) as const) };
  const { rows } = sampleDrawing(3);
  expect(await redraw(bytes, drawing(3, { rows: [...rows, kept, kept] }))).toEqual(unpack(bytes));
});

describe('formulas', () => {
  test('that share one which is written over get their own', async () => {
    const bytes = await existing(
      edited(
        [/<c r="E2".*?<\/c>/, '<c r="E2" s="1" t="str"><f t="shared" ref="E2:E4" si="4">C2&amp;"x"</f><v>1x</v></c>'],
        [/<c r="E4".*?<\/c>/, '<c r="E4" s="1" t="str"><f t="shared" si="4"/><v>3x</v></c>'],
      ),
    );
    const keep = {
      ...sampleRow(3),
      cells: sampleRow(3).cells.map((cell, i) => (i === 4 ? { kind: 'kept' as const } : cell)),
    };
    const sheet = (await redraw(bytes, drawing(3, { rows: [sampleRow(1), sampleRow(2), keep] })))[SHEET];
    expect(sheet).toContain('<c r="E2" s="1" t="str"><f>IF(C2&lt;TODAY()');
    expect(sheet).toContain('<c r="E4" s="1" t="str"><f>C4&amp;"x"</f><v>3x</v></c>');
  });

  test('that go take the calculation chain with them, which Excel makes anew', async () => {
    const bytes = await existing((parts) => {
      edited([/<c r="A2".*?<\/c>/, '<c r="A2"><f>1+1</f><v>2</v></c>'])(parts);
      parts['xl/calcChain.xml'] = '<calcChain><c r="A2" i="2"/></calcChain>';
      const rels = 'xl/_rels/workbook.xml.rels';
      parts[rels] = swap(
        parts[rels],
        '</Relationships>',
        '<Relationship Id="cc" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
      );
      parts['[Content_Types].xml'] = swap(
        parts['[Content_Types].xml'],
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      );
    });
    const after = await redraw(bytes, drawing(3));
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(JSON.stringify(after)).not.toContain('calcChain');
  });
});

describe('a table that was turned into plain cells', () => {
  const withoutTable = (parts: Record<string, string>): void => {
    edited([/<tableParts.*<\/tableParts>/, ''])(parts);
  };

  test('is made again', async () => {
    const after = await redraw(await existing(withoutTable), drawing(3));
    expect(after[SHEET]).toContain('<tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>');
    expect(after['xl/tables/table2.xml']).toContain('ref="A1:F4"');
  });

  test.each([
    ['its headers are no longer unique', edited([/(<c r="B1".*?)Action/, '<c r="B1" t="inlineStr"><is><t>REF'])],
    [
      'the sheet has a filter of its own',
      edited(['<conditionalFormatting', '<autoFilter ref="A1:F4"/><conditionalFormatting']),
    ],
    [
      'its cells were merged',
      edited(['<conditionalFormatting', '<mergeCells><mergeCell ref="A2:A3"/></mergeCells><conditionalFormatting']),
    ],
  ])('is left where %s', async (_, change) => {
    const bytes = await existing((parts) => {
      withoutTable(parts);
      change(parts);
    });
    expect((await redraw(bytes, drawing(3)))[SHEET]).not.toContain('tablePart');
  });
});

test('the mark is put back', async () => {
  const bytes = await existing((parts) => {
    parts['xl/workbook.xml'] = swap(parts['xl/workbook.xml'], /<definedNames>.*<\/definedNames>/, '');
  });
  expect((await redraw(bytes, drawing(3)))['xl/workbook.xml']).toContain(
    '</sheets><definedNames><definedName name="PlanGrid.Tracker" hidden="1">Tracker!$A$1</definedName></definedNames></workbook>',
  );
});

test('sheets of other producers: prefixes, and rows and cells without places', async () => {
  const bytes = await existing((parts) => {
    const plain = (parts[SHEET] ?? '').replace(/<(row|c) r="\w+"/g, '<$1');
    parts[SHEET] = plain.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
  });
  const workbook = openXlsx(bytes);
  await workbook.draw([drawing(4)]);
  const { sheets } = await workbook.read();
  expect(sheets[1]?.rows.map(({ row, cells }) => [row, cells[1]?.text])).toEqual([
    [1, 'Action'],
    [2, 'Action 1'],
    [3, 'Action 2'],
    [4, 'Action 3'],
    [5, 'Action 4'],
  ]);
  expect(unpack(workbook.toBytes())[SHEET]).toContain('<x:row r="5" ht="30"><x:c r="A5"');
});

test.each<[string, (parts: Record<string, string>) => void, string, string]>([
  [
    'a protected sheet',
    edited(['</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>']),
    'Tracker',
    'protected',
  ],
  ['a sheet that is gone', () => undefined, 'Old tracker', 'not found'],
])('%s is refused and nothing is written', async (_, change, name, kind) => {
  const bytes = await existing(change);
  const workbook = openXlsx(bytes);
  await expect(workbook.draw([drawing(9, { target: { kind: 'existing', name } })])).rejects.toMatchObject({ kind });
  expect(unpack(workbook.toBytes())).toEqual(unpack(bytes));
});

test('a locked structure doesn’t matter to a sheet that stands', async () => {
  const bytes = await existing((parts) => {
    parts['xl/workbook.xml'] = swap(
      parts['xl/workbook.xml'],
      '<sheets>',
      '<workbookProtection lockStructure="1"/><sheets>',
    );
  });
  expect((await redraw(bytes, drawing(4)))[TABLE]).toContain('ref="A1:F5"');
});
