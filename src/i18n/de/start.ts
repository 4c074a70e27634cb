import type { start as english } from '../en/start';

export const start = {
  title: 'Folgt Ihre Fluktuation der Art, wie geführt wird?',
  claim:
    'Ein Vertriebstrainer sagt, hohe Fluktuation sei meist ein Führungsversagen; Training, Coaching und Rückhalt würden sie verhindern. Mainstay prüft jeden Teil dieses Satzes an Ihren eigenen Exporten und sagt „nicht zu entscheiden“, wenn sie es nicht hergeben.',
  drop: {
    title: 'Exporte hier ablegen',
    hint: 'Zuerst Eintritte und Austritte; dazu Zielerreichung, Training, Coaching, Führungshistorie und Pulsbefragungen, soweit vorhanden. CSV oder Excel, deutsch oder englisch, alle auf einmal oder nacheinander, abgelegt, ausgewählt oder eingefügt.',
    button: 'Dateien auswählen',
    label: 'Dateien für die Auswertung auswählen',
  },
  privacy: 'Nichts verlässt dieses Gerät: Nur diese Seite liest die Dateien, und beim Schließen sind sie vergessen.',
  samples: {
    title: 'Oder eine Beispielfirma ansehen',
    hint: 'Fünf erfundene Vertriebsorganisationen. Bei jeder ist die Wahrheit bekannt. Raten Sie zuerst; dann folgen die Urteile, und die Wahrheit auf Wunsch.',
    open: (name) => `${name} öffnen`,
  },
} satisfies typeof english;
