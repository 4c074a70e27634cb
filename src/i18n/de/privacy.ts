import type { privacy as english } from '../en/privacy';

export const privacy = {
  title: 'Nichts verlässt dieses Gerät. Woher wir das wissen',
  points: [
    {
      title: 'Ihre Dateien werden hier gelesen, von dieser Seite.',
      text: 'Sie werden im Speicher Ihres Browsers geöffnet. Es gibt keinen Server, der sie empfangen könnte, kein Konto, keine Telemetrie, keine Dritten.',
    },
    {
      title: 'Der Browser ist angewiesen, jede Verbindung zu verweigern.',
      text: 'Die Seite kommt mit einer Sicherheitsrichtlinie (Content Security Policy), die jeden Weg nach draußen schließt. Durchgesetzt wird sie von Ihrem Browser, nicht von uns.',
    },
    {
      title: 'Nichts von Ihnen wird behalten, solange Sie es nicht verlangen.',
      text: 'Wird die Seite geschlossen oder neu geladen, sind Dateien und Ergebnisse fort. Nur wenn Sie „Auf diesem Gerät behalten“ einschalten, behält dieser Browser das Projekt, und „Alles löschen“ entfernt es wieder. Ungefragt behalten wird nur das Programm selbst, damit es ohne Netz geht. Cookies gibt es keine.',
    },
    {
      title: 'Was wenige angeben, wird nicht gezeigt. Wie viele es waren, schon.',
      text: 'Gruppen unter fünf Personen werden als „zu klein“ zurückgehalten, ebenso Stunden, Zielerreichung und Stimmung von so wenigen, am Bildschirm, in Tabellen und in Kopien gleichermaßen. Kopfzahlen nicht: Von jedem Teil ab fünf Personen ist zu sehen, wie viele in jedem Monat da waren, kamen, wechselten und gingen, auch wenn es nur ein oder zwei sind. Teile, die sich um wenige Personen unterscheiden, werden abgelehnt, damit sich nichts Zurückgehaltenes durch Abziehen ergibt; wer aber viele Teile verknüpft oder Kopien aus verschiedenen Monaten vergleicht, kann trotzdem etwas über wenige erfahren. Wie lange Leute bleiben, wird in ganzen Monaten angegeben und endet, wo weniger als fünf zu verfolgen sind. Führungskräfte erscheinen als Buchstaben, solange Sie auf der Seite „Daten“ nicht nach Namen fragen; doch in einer kleinen Firma können Kollegen ein Team vielleicht an seiner Größe erkennen.',
    },
  ],
  check: 'Prüfen Sie es selbst',
  checkText:
    'Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers, wählen Sie die Netzwerkansicht und legen Sie Ihre Dateien ab: Die Liste bleibt leer. Oder schalten Sie das Netz vorher ab: Es geht alles genauso.',
  open: 'Was diese Seite von sich zeigen kann',
  build: (version, hash) => `Version ${version}, Build ${hash}`,
} satisfies typeof english;
