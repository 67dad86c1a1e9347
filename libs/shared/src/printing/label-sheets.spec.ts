import fc from 'fast-check';
import { LabelSheetName, labelSheets, labelsOn, placeOfLabel } from './label-sheets';

describe('Name badges on a sheet', () => {
  it('fill a row before they begin the next', () => {
    const sheet = labelSheets.cut90x55;

    expect([0, 1, 2].map((index) => placeOfLabel(sheet, index, 0))).toEqual([
      { sheet: 0, x: 15, y: 11 },
      { sheet: 0, x: 105, y: 11 },
      { sheet: 0, x: 15, y: 66 },
    ]);
  });

  it('leave out the labels of a sheet that has been begun', () =>
    expect(placeOfLabel(labelSheets.labels99x67, 0, 7)).toEqual(placeOfLabel(labelSheets.labels99x67, 7, 0)));

  it('begin the next sheet when one is full', () => {
    const sheet = labelSheets.labels63x38;

    expect(placeOfLabel(sheet, labelsOn(sheet), 0)).toEqual({ ...placeOfLabel(sheet, 0, 0), sheet: 1 });
  });

  it('never lie over each other or beyond the paper', () =>
    fc.assert(
      fc.property(fc.constantFrom(...LabelSheetName.options), fc.nat(200), fc.nat(20), (name, index, used) => {
        const sheet = labelSheets[name];
        const here = placeOfLabel(sheet, index, used);
        const next = placeOfLabel(sheet, index + 1, used);
        expect(here.x).toBeGreaterThanOrEqual(0);
        expect(here.x + sheet.width).toBeLessThanOrEqual(210.001);
        expect(here.y + sheet.height).toBeLessThanOrEqual(297.001);
        expect(next.sheet > here.sheet || next.x >= here.x + sheet.width || next.y >= here.y + sheet.height).toBe(true);
      }),
    ));
});
