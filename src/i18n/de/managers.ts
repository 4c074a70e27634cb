import type { Messages } from '../en';

export const managers: Messages['managers'] = {
  heading: (period) => `Führungskräfte, ${period}`,
  filtered:
    'Ein Urteil gibt es nur aus allen Daten. Mit einem Filter steht jedes Team neben dem, was bei den übrigen Menschen und Monaten zu erwarten war, nach dem Modell aus allen Daten.',
  scaled: 'Erwartet werden hier alle Austritte, umgerechnet auf die gewählten Arten.',
};
