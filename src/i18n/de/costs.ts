import type { costs as english } from '../en/costs';

export const costs = {
  caption: 'Was ein Austritt und eine Stunde kosten',
  currency: 'In Ihrer Währung',
  low: 'Mindestens',
  high: 'Höchstens',
  lowOf: (input) => `${input}, mindestens`,
  highOf: (input) => `${input}, höchstens`,
  inputs: {
    recruiting: 'Nachfolge finden',
    training: 'Nachfolge schulen',
    rampShortfall: 'Entgangener Umsatz bis zur vollen Leistung',
    vacantDays: 'Tage, an denen der Platz leer steht',
    quotaPerDay: 'Was ein solcher Tag eingebracht hätte',
    hour: 'Eine Stunde Coaching oder Training',
  },
  shared: 'Überblick und Was wäre wenn teilen sich diese Angaben; gespeichert werden sie mit dem Projekt.',
} satisfies typeof english;
