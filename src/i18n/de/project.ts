import type { project as english } from '../en/project';

export const project = {
  lead: 'Ein Projekt hält fest, was Sie entschieden haben: wie die Dateien gelesen werden, die Regeln, Filter und Ansichten, Folien mit ihren Notizen und Anmerkungen an der Zeitachse. Es ist eine Datei bei Ihnen oder eine Kopie auf diesem Gerät und sonst nirgends.',
  save: {
    title: 'Speichern',
    hint: 'Legt eine Datei mit der Endung „.mainstay“ dort ab, wo Ihr Browser Downloads ablegt.',
    data: 'Mit den Daten: Die Dateien selbst sind darin, samt Namen',
    dataOf: (count, files) => (count === 1 ? '1 Datei' : `${files} Dateien`),
    withoutData:
      'Ohne die Daten legen Sie die Dateien nach dem Öffnen noch einmal ab. Solange Namen verdeckt sind, steht kein Wort aus Ihren Dateien im Projekt; was Sie selbst in Folien und Notizen schreiben, schon.',
    sampleData: 'Eine Beispielfirma kommt wieder, ohne mitgespeichert zu werden.',
    name: 'Name (wenn Sie möchten)',
    nameHint: 'Steht im Namen der Datei vor Tag und Uhrzeit: Sagen Sie, worum es geht, nicht um wen.',
    passphrase: 'Passwort (leer lassen für keines)',
    passphraseHint:
      'Verschließt die Datei (AES-256). Ohne das Passwort kann niemand sie öffnen, und niemand kann Ihnen das Passwort wieder nennen.',
    show: 'Zeigen, was ich tippe',
    button: 'Projekt speichern',
    saving: 'Wird gespeichert …',
    saved: (name) => `Gespeichert als ${name}.`,
    nothing: 'Es gibt noch nichts zu speichern. Legen Sie zuerst Dateien ab oder öffnen Sie eine Beispielfirma.',
    readOnly:
      'Das offene Projekt stammt aus einem neueren Mainstay und wird nicht überschrieben: Ein Teil davon ginge verloren.',
  },
  open: {
    title: 'Öffnen',
    hint: 'Wählen Sie eine Datei mit der Endung „.mainstay“ oder legen Sie sie irgendwo auf der Seite ab. Sie tritt an die Stelle von allem, was offen ist.',
    button: 'Projekt wählen',
    label: 'Ein Projekt zum Öffnen wählen',
    reading: (name) => `${name} wird gelesen …`,
    replaces: (name) =>
      `Wird ${name} geöffnet, ersetzt es die Dateien und Entscheidungen, die jetzt offen sind. Sie lassen sich danach nicht zurückholen.`,
    replace: 'Öffnen',
    cancel: 'Alles lassen, wie es ist',
    locked: (name) => `${name} ist verschlossen. Wie lautet das Passwort?`,
    wrong: 'Das ist nicht das Passwort.',
    unlock: 'Aufschließen',
    opened: (name) => `${name} ist offen.`,
    filesMissing: (count, files) =>
      count === 1
        ? 'Es wurde ohne seine Daten gespeichert. Legen Sie seine Datei ab, um die Zahlen zu sehen.'
        : `Es wurde ohne seine Daten gespeichert. Legen Sie seine ${files} Dateien ab, um die Zahlen zu sehen.`,
    toData: 'Zu den Daten',
    toClaim: 'Zum Urteil',
    newer: (version) =>
      `Es wurde von einem neueren Mainstay gespeichert (Format ${version}). Was diese Version versteht, ist zum Lesen offen; Speichern ist ausgeschaltet, damit nichts verloren geht.`,
    leftOut: 'Nicht verstanden und weggelassen:',
  },
  waits: {
    title: 'Dieses Projekt wartet auf seine Dateien',
    named: (project, files) => `${project} wartet auf ${files}. Was Sie irgendwo auf der Seite ablegen, wird gelesen.`,
    unnamed: (project, count, files) =>
      count === 1
        ? `${project} wartet auf die Datei, aus der es entstanden ist. Legen Sie sie irgendwo auf der Seite ab. Ihr Name steht nicht im Projekt, weil Namen verdeckt sind.`
        : `${project} wartet auf die ${files} Dateien, aus denen es entstanden ist. Legen Sie sie irgendwo auf der Seite ab. Ihre Namen stehen nicht im Projekt, weil Namen verdeckt sind.`,
    file: (name, size) => `${name} (${size})`,
    slides: 'Seine Folien brauchen keine Dateien:',
    toReview: 'Zur Präsentation',
  },
  reunion: {
    same: 'Das sind die Dateien des Projekts, Byte für Byte.',
    foreign: (count, foreign, files) =>
      count === 1
        ? `1 von ${files} Dateien gehört nicht zum Projekt.`
        : `${foreign} von ${files} Dateien gehören nicht zum Projekt.`,
    missing: (count, missing) =>
      count === 1 ? '1 Datei des Projekts fehlt.' : `${missing} Dateien des Projekts fehlen.`,
    other:
      'Die Zahlen können daher andere sein als beim Speichern; Folien aus anderen Daten sagen das und behalten ihre Zahlen.',
    understood: 'Verstanden',
  },
  problems: {
    notAProject: 'Das ist kein Mainstay-Projekt.',
    truncated: 'Die Datei ist unvollständig: Ihr Ende fehlt. Kopieren oder laden Sie sie noch einmal.',
    damaged:
      'Die Datei ist beschädigt: Ihre Prüfsumme stimmt nicht. Nichts daraus wurde geöffnet. Kopieren oder laden Sie sie noch einmal.',
    needsPassphrase: 'Die Datei ist mit einem Passwort verschlossen.',
    wrongPassphrase: 'Das ist nicht das Passwort.',
    insecurePage:
      'Zum Speichern und Öffnen muss die Seite über https oder von diesem Rechner kommen: Nur dort erlauben Browser Prüfsummen und Schlösser.',
    noAnswer: 'Die Analyse hat nicht geantwortet. Laden Sie die Seite neu und öffnen Sie die Dateien noch einmal.',
    tooLarge: (size, most) =>
      `Zu groß: ${size}, möglich sind höchstens ${most}. Speichern Sie stattdessen ohne die Daten.`,
    invalid: (path) =>
      `Die Datei ist heil, stammt aber nicht von Mainstay: Diese Stelle ist nicht, wie sie sein soll: ${path}`,
    newerFormat: (version) =>
      `Die Datei wurde von einem neueren Mainstay geschrieben (Format ${version}), das diese Version nicht lesen kann. Laden Sie die Seite neu, um die neue Version zu bekommen.`,
  },
  keep: {
    title: 'Auf diesem Gerät behalten',
    text: 'Aus, solange Sie es nicht einschalten. Dann behält dieser Browser das Projekt mit seinen Daten, samt Namen, und bietet es beim nächsten Besuch an. Wer diesen Browser unter Ihrem Konto benutzt, könnte es öffnen.',
    label: 'Dieses Projekt auf diesem Gerät behalten',
    on: 'Jede Änderung wird binnen zwei Sekunden behalten.',
    keptAt: (time) => `Behalten um ${time}.`,
    asking: 'Einen Moment …',
    off: 'Nichts wird behalten.',
    otherTab:
      'Mainstay ist in einem anderen Tab offen, und jener behält sein Projekt. Was Sie in diesem Tab tun, wird nicht behalten. Schließen Sie den anderen Tab und schalten Sie es dann hier ein.',
    waiting: (time) =>
      `Ein Projekt vom ${time} ist auf diesem Gerät behalten. Solange Sie es nicht öffnen oder ersetzen, wird aus diesem Tab nichts behalten.`,
    open: 'Behaltenes Projekt öffnen',
    replace: 'Durch das ersetzen, was hier offen ist',
    deleted: 'Ein anderer Tab hat alles gelöscht. Es wird nichts mehr behalten.',
    troubles: {
      full: 'Die Festplatte ist voll oder der Browser gibt keinen Platz mehr: Die letzten Änderungen sind nicht behalten. Speichern Sie das Projekt als Datei.',
      failed:
        'Das Behalten hat nicht geklappt: Die letzten Änderungen sind nicht behalten. Speichern Sie das Projekt als Datei.',
      damaged:
        'Was auf diesem Gerät behalten war, lässt sich nicht mehr lesen. Es bleibt liegen, bis Sie es löschen oder ersetzen.',
      unavailable:
        'Dieser Browser behält nichts für diese Seite, wie etwa in einem privaten Fenster. Speichern Sie das Projekt stattdessen als Datei.',
      paused: 'Solange ein Projekt einer neueren Version offen ist, wird nichts behalten.',
    },
    saveNow: 'Projekt als Datei speichern',
  },
  remove: {
    title: 'Alles löschen',
    text: 'Löscht, was Mainstay in diesem Browser behält, auch die Kopie für das Arbeiten ohne Netz, und vergisst, was offen ist. Dateien, die Sie selbst gespeichert haben, bleiben, wo sie sind.',
    button: 'Alles löschen',
    sure: 'Die offenen Dateien, alle Entscheidungen und alles auf diesem Gerät Behaltene löschen?',
    yes: 'Ja, alles löschen',
    no: 'Nein',
    deleting: 'Wird gelöscht …',
    clean: 'Alles ist gelöscht. An jeder Stelle nachgesehen: Mainstay behält hier nichts.',
    left: 'Ein Teil ließ sich nicht löschen. Schließen Sie alle anderen Tabs von Mainstay und versuchen Sie es noch einmal. Geblieben ist:',
    others: 'Von anderen Seiten unter derselben Adresse behalten und nicht angerührt:',
  },
  newVersion: {
    text: 'Eine neue Version von Mainstay ist bereit. Neuladen schließt, was offen ist, wenn es nicht behalten oder gespeichert wurde.',
    reload: 'Jetzt neu laden',
    later: 'Später',
  },
  report: {
    save: 'Projekt mit seinen Daten speichern',
    note: 'Speichern Sie es zuerst: Neuladen vergisst, was offen ist.',
    download: 'Bericht über den Fehler herunterladen, ohne Daten',
    contains:
      'Der Bericht nennt die Version, die Zeile in Mainstay, in der es geschah, und diesen Browser. Nichts wird gesendet.',
  },
} satisfies typeof english;
