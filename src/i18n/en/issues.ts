import type { IssueCode } from '../../core/model/issue';

/** What is wrong with the data, and how to mend it. */
export const issues = {
  fileEmpty: {
    what: 'The file is empty.',
    mend: 'Export it again and check that it has rows before you drop it.',
  },
  fileHeaderOnly: {
    what: 'The file has headings but no rows under them.',
    mend: 'Check the filter and the period of the export, then drop it again.',
  },
  fileNotATable: {
    what: 'This is not a table of text: a Word, PowerPoint or PDF document, an image, an archive or something else under this name.',
    mend: 'Export the list itself as CSV from the system it comes from. Where the list stands in a document, copy its table into a spreadsheet and save that as CSV or XLSX.',
  },
  fileIsProse: {
    what: 'A text, not a table.',
    mend: 'Nothing to do. If it is a table after all, have it read as one.',
  },
  fileSpreadsheetUnsupported: {
    what: 'This is a workbook of the kind XLS, XLSB or ODS, which is not read here.',
    mend: 'Open it in your spreadsheet program, save it as XLSX or each sheet as “CSV UTF-8”, and drop that.',
  },
  fileEncrypted: {
    what: 'The workbook is protected with a password and cannot be opened here.',
    mend: 'Open it with the password, save a copy without one, and drop the copy.',
  },
  fileDamaged: {
    what: 'The file is damaged: it breaks off or contradicts itself.',
    mend: 'Export or copy it again. If it opens in your spreadsheet program, save it there under a new name.',
  },
  fileUnpacksTooLarge: {
    what: 'Unpacked, the workbook is larger than this page takes on.',
    mend: 'Save the sheet you need as CSV, or export fewer years.',
  },
  fileTooLarge: {
    what: 'The file is larger than 200 MB.',
    mend: 'Export fewer years, or leave out the columns you do not need.',
  },
  fileTooManyColumns: {
    what: 'The file has more than 500 columns.',
    mend: 'Export only the columns you need. If the file is not that wide, its delimiter may have been misread.',
  },
  fileCellTooLong: {
    what: 'One cell holds more than 32,000 characters.',
    mend: 'An opening quotation mark is probably never closed. Look at the row named here.',
  },
  fileRepeated: {
    what: 'The same file, byte for byte, is already here.',
    mend: 'Nothing to do: it counts once.',
  },
  tableNotRecognised: {
    what: 'No table was recognised: no row holds headings known here.',
    mend: 'A file needs one row of headings with an employee number and, say, a hire date, an exit date or hours. See what each file needs, below.',
  },
  requiredColumnMissing: {
    what: 'A column this table cannot do without was not found.',
    mend: 'Add the column to the export, or give it a usual heading.',
  },
  rowTitle: {
    what: 'Lines above the headings.',
    mend: 'Nothing to do: titles and notes are not data.',
  },
  rowTotal: {
    what: 'Total lines.',
    mend: 'Nothing to do: totals would count everything twice.',
  },
  rowRepeatedHeader: {
    what: 'Headings repeated inside the data.',
    mend: 'Nothing to do.',
  },
  rowTooLong: {
    what: 'Rows with more cells than there are columns.',
    mend: 'A delimiter or quotation mark inside a text is probably not escaped. Mend the row in the source.',
  },
  rowTooShort: {
    what: 'Rows with fewer cells than all others.',
    mend: 'A delimiter is probably missing, so that values would slip into the wrong column. Mend the row in the source.',
  },
  rowDuplicate: {
    what: 'Rows that say nothing another row does not say already.',
    mend: 'Nothing to do: each fact counts once. Where one of the two has an empty cell, the filled one counts.',
  },
  rowIdMissing: {
    what: 'Rows without an employee number.',
    mend: 'Add the number, so that the row can be tied to a person.',
  },
  rowIdShortened: {
    what: 'Rows whose employee number a spreadsheet program has shortened (1.23457E+12).',
    mend: 'Different numbers look the same like that. Export again without opening the file in the spreadsheet program.',
  },
  rowDateMissing: {
    what: 'Rows without the date they need.',
    mend: 'Add the date in the source and export again.',
  },
  rowDateUnreadable: {
    what: 'Rows whose date cannot be read in the format of the column.',
    mend: 'Write the date like the others in this column.',
  },
  rowDateImpossible: {
    what: 'Rows with a date that does not exist.',
    mend: 'Correct the date in the source, such as 31 February.',
  },
  rowPeriodMissing: {
    what: 'Rows without a period.',
    mend: 'Add the month or quarter.',
  },
  rowPeriodUnreadable: {
    what: 'Rows whose period cannot be read in the format of the column.',
    mend: 'Write the period like the others in this column.',
  },
  rowNumberMissing: {
    what: 'Rows without the number they need.',
    mend: 'Add the number. An empty cell is not taken for zero.',
  },
  rowNumberUnreadable: {
    what: 'Rows whose number cannot be read in the format of the column.',
    mend: 'Write the number like the others in this column.',
  },
  rowHoursOutOfRange: {
    what: 'Rows with negative hours, or more hours than the month has.',
    mend: 'Check the unit: minutes or seconds may stand where hours are meant.',
  },
  rowQuotaZero: {
    what: 'Rows with a quota of zero.',
    mend: 'Attainment cannot be computed from them. Leave them out or correct the quota.',
  },
  rowCurrenciesDiffer: {
    what: 'Rows whose quota and result are in different currencies.',
    mend: 'Write both in one currency. One divided by the other says nothing.',
  },
  rowScoreMissing: {
    what: 'Survey rows without a score.',
    mend: 'Nothing to do if the answer was withheld; it is missing, not zero.',
  },
  rowColumnUndecided: {
    what: 'Rows that wait for a choice.',
    mend: 'Settle how the column is to be read, above.',
  },
  rowEventUnknown: {
    what: 'Rows with an event that is no hire, transfer or exit.',
    mend: 'Nothing to do for promotions and the like. If it is one of the three, use its usual word.',
  },
  rowTransferWithoutPlace: {
    what: 'Transfers that do not say where to: no column is read as manager, team, region or role.',
    mend: 'Say above which column holds the new manager or team. Hires and exits count without it.',
  },
  rowExitBeforeHire: {
    what: 'Rows whose exit lies before the hire.',
    mend: 'Correct one of the two dates in the source.',
  },
  rowHireInFuture: {
    what: 'Rows hired after the last day of the data.',
    mend: 'Nothing to do: they have not started yet.',
  },
  rowSpellOverlaps: {
    what: 'Rows whose employment overlaps another of the same person.',
    mend: 'Check whether an exit date is missing or the number was given twice.',
  },
  rowConflictingFacts: {
    what: 'Rows that say something else about the same person and time than an earlier row.',
    mend: 'Decide in the source which of the two is right. The first one counts until then.',
  },
  rowExitWithoutHire: {
    what: 'Exits of people who are not in the list of hires.',
    mend: 'Export the hires with everyone who ever worked there, including those who left.',
  },
  rowPersonUnknown: {
    what: 'Rows about people who are not in the list of hires.',
    mend: 'Check that both exports use the same employee number.',
  },
  rowOutsideEmployment: {
    what: 'Rows that lie outside the person’s employment.',
    mend: 'Check the hire and exit dates, or the period of the row.',
  },
  cellDateUnreadable: {
    what: 'Dates that cannot be read, taken as missing.',
    mend: 'Write the date like the others in this column.',
  },
  cellNumberUnreadable: {
    what: 'Numbers that cannot be read, taken as missing.',
    mend: 'Write the number like the others in this column.',
  },
  cellOutOfRange: {
    what: 'Values outside the possible range, taken as missing.',
    mend: 'Check the unit and the scale.',
  },
  cellCategoryUnknown: {
    what: 'Words that match no known kind, taken as not said.',
    mend: 'Use one word per kind, such as voluntary or involuntary.',
  },
  cellOpenEndDate: {
    what: 'Dates that mean “no end”, such as 31.12.9999, read as no date.',
    mend: 'Nothing to do.',
  },
} satisfies Record<IssueCode, { what: string; mend: string }>;
