export { LabelSheetName, labelSheets, labelsOn, placeOfLabel, type LabelPlace, type LabelSheet } from './label-sheets';
export { BadgeQuery, PrintQuery } from './printing.contract';
