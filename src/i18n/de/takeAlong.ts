import type { TakeAlongWords } from '../en/takeAlong';

export const takeAlong: TakeAlongWords = {
  open: 'Mitnehmen',
  about:
    'Die Dateien entstehen hier und werden nirgendwohin gesendet. Sie enthalten, was die Folien zeigen: keine Namen hinter Buchstaben, keine kleine Gruppe, nichts von den Daten dahinter.',
  notes: 'Mit meinen Notizen',
  kinds: {
    pptx: { name: 'PowerPoint', about: 'Diagramme und Tabellen, die sich bearbeiten lassen' },
    pdf: { name: 'PDF', about: 'Über den Druckdialog, eine Folie je Seite' },
    html: {
      name: 'Bericht in einer Datei',
      about: 'Eine Seite mit Zeichnungen und Tabellen, die sich überall öffnet, auch ohne Verbindung',
    },
    csv: { name: 'Zahlen (CSV)', about: 'Die Tabelle jedes Diagramms, gepackt' },
    json: { name: 'Präsentation als JSON', about: 'Folien, Tabellen und Quellen für andere Programme' },
  },
  drawing: (done, total) => `Folie ${done} von ${total} wird gezeichnet`,
  writing: (done, total) => `Folie ${done} von ${total} wird geschrieben`,
  progress: 'Die Datei wird geschrieben',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Keine Datei wurde geschrieben.',
  saved: (file) => `Gespeichert: ${file}`,
  failed: 'Die Datei ließ sich hier nicht schreiben. An der Präsentation ist nichts geändert.',
  csv: { list: 'folien', slide: 'folie', file: 'Datei', title: 'Folie', source: 'Woher die Zahlen kommen' },
};
