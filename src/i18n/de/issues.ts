import type { issues as english } from '../en/issues';

export const issues = {
  fileEmpty: {
    what: 'Die Datei ist leer.',
    mend: 'Bitte neu exportieren und vor dem Ablegen prüfen, ob Zeilen darin stehen.',
  },
  fileHeaderOnly: {
    what: 'Die Datei hat Überschriften, aber keine Zeilen darunter.',
    mend: 'Bitte Filter und Zeitraum des Exports prüfen und die Datei noch einmal ablegen.',
  },
  fileNotATable: {
    what: 'Das ist keine Texttabelle, sondern ein Dokument aus Word oder PowerPoint, ein PDF, ein Bild, ein Archiv oder etwas anderes unter diesem Namen.',
    mend: 'Bitte die Liste selbst als CSV aus dem Quellsystem exportieren. Steht sie in einem Dokument, ihre Tabelle in eine Tabellenkalkulation kopieren und dort als CSV oder XLSX speichern.',
  },
  fileIsProse: {
    what: 'Ein Text, keine Tabelle.',
    mend: 'Nichts zu tun. Ist es doch eine Tabelle, lassen Sie die Datei als solche lesen.',
  },
  fileSpreadsheetUnsupported: {
    what: 'Das ist eine Arbeitsmappe im Format XLS, XLSB oder ODS, das hier nicht gelesen wird.',
    mend: 'Bitte im Tabellenprogramm öffnen, als XLSX oder jedes Blatt als „CSV UTF-8“ speichern und das ablegen.',
  },
  fileEncrypted: {
    what: 'Die Arbeitsmappe ist mit einem Kennwort geschützt und lässt sich hier nicht öffnen.',
    mend: 'Bitte mit dem Kennwort öffnen, eine Kopie ohne Kennwort speichern und die Kopie ablegen.',
  },
  fileDamaged: {
    what: 'Die Datei ist beschädigt: Sie bricht ab oder widerspricht sich.',
    mend: 'Bitte neu exportieren oder kopieren. Lässt sie sich im Tabellenprogramm öffnen, dort unter neuem Namen speichern.',
  },
  fileUnpacksTooLarge: {
    what: 'Entpackt ist die Arbeitsmappe größer, als diese Seite aufnimmt.',
    mend: 'Bitte das benötigte Blatt als CSV speichern oder weniger Jahre exportieren.',
  },
  fileTooLarge: {
    what: 'Die Datei ist größer als 200 MB.',
    mend: 'Bitte weniger Jahre exportieren oder nicht benötigte Spalten weglassen.',
  },
  fileTooManyColumns: {
    what: 'Die Datei hat mehr als 500 Spalten.',
    mend: 'Bitte nur die benötigten Spalten exportieren. Ist die Datei gar nicht so breit, wurde vielleicht das Trennzeichen falsch gelesen.',
  },
  fileCellTooLong: {
    what: 'Eine Zelle enthält mehr als 32.000 Zeichen.',
    mend: 'Vermutlich wird ein Anführungszeichen nie geschlossen. Bitte die genannte Zeile ansehen.',
  },
  fileRepeated: {
    what: 'Dieselbe Datei, Byte für Byte, ist schon da.',
    mend: 'Nichts zu tun: Sie zählt einmal.',
  },
  tableNotRecognised: {
    what: 'Keine Tabelle erkannt: In keiner Zeile stehen Überschriften, die hier bekannt sind.',
    mend: 'Eine Datei braucht eine Kopfzeile mit Personalnummer und zum Beispiel Eintrittsdatum, Austrittsdatum oder Stunden. Was jede Datei braucht, steht unten.',
  },
  requiredColumnMissing: {
    what: 'Eine Spalte, ohne die diese Tabelle nicht auskommt, wurde nicht gefunden.',
    mend: 'Bitte die Spalte in den Export aufnehmen oder ihr eine gebräuchliche Überschrift geben.',
  },
  rowTitle: {
    what: 'Zeilen über den Überschriften.',
    mend: 'Nichts zu tun: Titel und Hinweise sind keine Daten.',
  },
  rowTotal: {
    what: 'Summenzeilen.',
    mend: 'Nichts zu tun: Summen würden alles doppelt zählen.',
  },
  rowRepeatedHeader: {
    what: 'Überschriften, die sich mitten in den Daten wiederholen.',
    mend: 'Nichts zu tun.',
  },
  rowTooLong: {
    what: 'Zeilen mit mehr Zellen, als es Spalten gibt.',
    mend: 'Vermutlich steht ein Trennzeichen oder Anführungszeichen ungeschützt im Text. Bitte die Zeile in der Quelle berichtigen.',
  },
  rowTooShort: {
    what: 'Zeilen mit weniger Zellen als alle anderen.',
    mend: 'Vermutlich fehlt ein Trennzeichen, sodass Werte in die falsche Spalte rutschen würden. Bitte die Zeile in der Quelle berichtigen.',
  },
  rowDuplicate: {
    what: 'Zeilen, die nichts sagen, was nicht schon eine andere sagt.',
    mend: 'Nichts zu tun: Jede Angabe zählt einmal. Ist eine der beiden Zellen leer, zählt die gefüllte.',
  },
  rowIdMissing: {
    what: 'Zeilen ohne Personalnummer.',
    mend: 'Bitte die Nummer ergänzen, damit die Zeile zu einer Person gehört.',
  },
  rowIdShortened: {
    what: 'Zeilen, deren Personalnummer ein Tabellenprogramm verkürzt hat (1,23457E+12).',
    mend: 'Verschiedene Nummern sehen so gleich aus. Bitte neu exportieren, ohne die Datei im Tabellenprogramm zu öffnen.',
  },
  rowDateMissing: {
    what: 'Zeilen ohne das nötige Datum.',
    mend: 'Bitte das Datum in der Quelle ergänzen und neu exportieren.',
  },
  rowDateUnreadable: {
    what: 'Zeilen, deren Datum sich im Format der Spalte nicht lesen lässt.',
    mend: 'Bitte das Datum so schreiben wie die übrigen in dieser Spalte.',
  },
  rowDateImpossible: {
    what: 'Zeilen mit einem Datum, das es nicht gibt.',
    mend: 'Bitte das Datum in der Quelle berichtigen, etwa einen 31. Februar.',
  },
  rowPeriodMissing: {
    what: 'Zeilen ohne Zeitraum.',
    mend: 'Bitte Monat oder Quartal ergänzen.',
  },
  rowPeriodUnreadable: {
    what: 'Zeilen, deren Zeitraum sich im Format der Spalte nicht lesen lässt.',
    mend: 'Bitte den Zeitraum so schreiben wie die übrigen in dieser Spalte.',
  },
  rowNumberMissing: {
    what: 'Zeilen ohne die nötige Zahl.',
    mend: 'Bitte die Zahl ergänzen. Eine leere Zelle gilt nicht als null.',
  },
  rowNumberUnreadable: {
    what: 'Zeilen, deren Zahl sich im Format der Spalte nicht lesen lässt.',
    mend: 'Bitte die Zahl so schreiben wie die übrigen in dieser Spalte.',
  },
  rowHoursOutOfRange: {
    what: 'Zeilen mit negativen Stunden oder mehr Stunden, als der Monat hat.',
    mend: 'Bitte die Einheit prüfen: Vielleicht stehen Minuten oder Sekunden, wo Stunden gemeint sind.',
  },
  rowQuotaZero: {
    what: 'Zeilen mit einem Ziel von null.',
    mend: 'Daraus lässt sich keine Zielerreichung berechnen. Bitte weglassen oder das Ziel berichtigen.',
  },
  rowCurrenciesDiffer: {
    what: 'Zeilen, in denen Ziel und Ergebnis in verschiedenen Währungen stehen.',
    mend: 'Bitte beide in einer Währung schreiben. Das eine durch das andere geteilt sagt nichts.',
  },
  rowScoreMissing: {
    what: 'Befragungszeilen ohne Wert.',
    mend: 'Nichts zu tun, wenn die Antwort unterdrückt wurde: Sie fehlt und ist nicht null.',
  },
  rowColumnUndecided: {
    what: 'Zeilen, die auf eine Entscheidung warten.',
    mend: 'Bitte oben festlegen, wie die Spalte zu lesen ist.',
  },
  rowEventUnknown: {
    what: 'Zeilen mit einem Ereignis, das weder Eintritt noch Wechsel noch Austritt ist.',
    mend: 'Bei Beförderungen und Ähnlichem ist nichts zu tun. Ist es eines der drei, bitte das übliche Wort verwenden.',
  },
  rowTransferWithoutPlace: {
    what: 'Wechsel, die nicht sagen, wohin: Keine Spalte wird als Führungskraft, Team, Region oder Rolle gelesen.',
    mend: 'Bitte oben sagen, welche Spalte die neue Führungskraft oder das neue Team enthält. Eintritte und Austritte zählen auch so.',
  },
  rowExitBeforeHire: {
    what: 'Zeilen, deren Austritt vor dem Eintritt liegt.',
    mend: 'Bitte eines der beiden Daten in der Quelle berichtigen.',
  },
  rowHireInFuture: {
    what: 'Zeilen mit einem Eintritt nach dem letzten Tag der Daten.',
    mend: 'Nichts zu tun: Diese Personen haben noch nicht angefangen.',
  },
  rowSpellOverlaps: {
    what: 'Zeilen, deren Beschäftigung sich mit einer anderen derselben Person überschneidet.',
    mend: 'Bitte prüfen, ob ein Austrittsdatum fehlt oder die Nummer zweimal vergeben ist.',
  },
  rowConflictingFacts: {
    what: 'Zeilen, die über dieselbe Person und Zeit etwas anderes sagen als eine frühere.',
    mend: 'Bitte in der Quelle entscheiden, welche stimmt. Bis dahin zählt die erste.',
  },
  rowExitWithoutHire: {
    what: 'Austritte von Personen, die nicht in der Eintrittsliste stehen.',
    mend: 'Bitte die Eintritte mit allen exportieren, die je dort gearbeitet haben, auch den Ausgetretenen.',
  },
  rowPersonUnknown: {
    what: 'Zeilen über Personen, die nicht in der Eintrittsliste stehen.',
    mend: 'Bitte prüfen, ob beide Exporte dieselbe Personalnummer verwenden.',
  },
  rowOutsideEmployment: {
    what: 'Zeilen, die außerhalb der Beschäftigung der Person liegen.',
    mend: 'Bitte Eintritts- und Austrittsdatum oder den Zeitraum der Zeile prüfen.',
  },
  cellDateUnreadable: {
    what: 'Nicht lesbare Daten, als fehlend behandelt.',
    mend: 'Bitte das Datum so schreiben wie die übrigen in dieser Spalte.',
  },
  cellNumberUnreadable: {
    what: 'Nicht lesbare Zahlen, als fehlend behandelt.',
    mend: 'Bitte die Zahl so schreiben wie die übrigen in dieser Spalte.',
  },
  cellOutOfRange: {
    what: 'Werte außerhalb des möglichen Bereichs, als fehlend behandelt.',
    mend: 'Bitte Einheit und Skala prüfen.',
  },
  cellCategoryUnknown: {
    what: 'Wörter, die keiner bekannten Art entsprechen, als nicht angegeben behandelt.',
    mend: 'Bitte je Art ein Wort verwenden, etwa freiwillig oder unfreiwillig.',
  },
  cellOpenEndDate: {
    what: 'Daten mit der Bedeutung „ohne Ende“, etwa 31.12.9999, als kein Datum gelesen.',
    mend: 'Nichts zu tun.',
  },
} satisfies typeof english;
