import type { hypotheses as english } from '../en/hypotheses';

export const hypotheses = {
  management: {
    name: 'Führungskräfte unterscheiden sich',
    predicts: 'über Zufall, Region, Rolle und Betriebszugehörigkeit hinaus',
  },
  training: { name: 'Training', predicts: 'weniger Stunden, mehr Austritte' },
  coaching: { name: 'Coaching', predicts: 'weniger Stunden, mehr Austritte' },
  trainingNeedsCoaching: { name: 'Training braucht Coaching', predicts: 'das eine lohnt nur mit dem anderen' },
  support: { name: 'Rückhalt', predicts: 'wo Verkäufer sich gestützt fühlen, gehen weniger' },
  morale: { name: 'Die Stimmung sinkt zuerst', predicts: 'bevor Leute gehen' },
  performance: { name: 'Leistung', predicts: 'schwache Zielerreichung folgt auf wenig Training und Coaching' },
  symptoms: {
    name: 'Symptome gemeinsam',
    predicts: 'Austritte, Mühe mit dem Ziel und schlechte Stimmung unter denselben Führungskräften',
  },
  blindSpot: { name: 'Blinder Fleck', predicts: 'Führungskräfte schätzen ihren Rückhalt höher ein als ihre Verkäufer' },
  badHires: { name: 'Fehlbesetzungen', predicts: 'Rivale: Austritte folgen dem Rekrutierungsweg, gleich wer führt' },
  natureOfTheBusiness: { name: 'Natur des Geschäfts', predicts: 'Rivale: unter allen dieselbe Quote' },
  churnAndBurn: { name: 'Verschleiß mit System', predicts: 'Rivale: unter allen dieselbe hohe Quote, gewollt' },
  contagion: { name: 'Ansteckung', predicts: 'Rivale: Ein Austritt zieht weitere nach sich' },
  quotaAndTerritory: {
    name: 'Ziel und Gebiet',
    predicts: 'Rivale: Austritte folgen der Zielvorgabe, gleich wer führt',
  },
} satisfies typeof english;
