import type { reveal as english } from '../../en/trial/reveal';

export const reveal = {
  title: 'Und was ist die Wahrheit?',
  button: 'Die Wahrheit aufdecken',
  right: (guess) => `Ihre Vermutung: ${guess}. So ist es.`,
  wrong: (guess) => `Ihre Vermutung: ${guess}. Die Wahrheit ist eine andere.`,
  none: 'Sie haben nicht geraten.',
  counts: (right, open, wrong) =>
    `Die Urteile von Mainstay gegen die Wahrheit: ${right} richtig, ${open} offen gelassen oder nicht prüfbar, ${wrong} falsch.`,
  hypothesis: 'Hypothese',
  truth: 'Wahrheit',
  verdict: 'Urteil hier',
  truths: { true: 'wahr', false: 'falsch', open: 'keins von beiden' },
  judged: { right: 'richtig', open: 'offen gelassen', wrong: 'falsch geurteilt' },
  coaching: (ratio) =>
    `Dem Simulator war gesagt: Ein üblicher Schritt mehr Coaching zwischen Führungskräften geht mit dem ${ratio}-Fachen der Austritte einher.`,
  region: (ratio) => `Dem Simulator war gesagt: Die schwache Region hat das ${ratio}-Fache der Austritte der anderen.`,
  rate: (rate) => `Er zielt auf rund ${rate} Kündigungen je 100 Personen und Jahr, über viele solche Firmen.`,
} satisfies typeof english;
