import type { Messages } from '../en';

export const whatIf: Messages['whatIf'] = {
  association:
    'Wenn, und nur wenn, sich die Teams wegen der Stunden unterscheiden. Die Daten zeigen, dass sie sich unterscheiden, nicht warum.',
  notPromised: (name, verdict, lower, upper) =>
    `Hier lässt sich nichts versprechen. Das Urteil zu ${name} lautet: ${verdict}. Mit diesen Stunden passte alles von ${lower} bis ${upper} Austritten im Jahr zu den Daten.`,
  fewer: (exits) => `${exits}\u00a0weniger`,
  more: (exits) => `${exits}\u00a0mehr`,
  oneAtATime: 'Immer nur eines: Das andere bleibt, wie es ist.',
  exactHours: 'oder als Zahl',
  nearest: 'Zur Wahl stehen nur Stunden, die ein Team bekommt; Ihre Eingabe geht zur nächstgelegenen.',
  money: (lower, upper) =>
    `Träfe es ein, sparte es zwischen ${lower} und ${upper} im Jahr, nach Bezahlung der Stunden, in Ihrer Währung.`,
  moneyOpen: (lower, upper) =>
    `Träfe es ein, stünden am Jahresende zwischen ${lower} und ${upper} in Ihrer Währung, nach Bezahlung der Stunden: Es kann mehr kosten als sparen.`,
  moneyHow:
    'Beide Enden des Intervalls der Austritte, je mit den niedrigsten und den höchsten Kosten. Eine einzelne Zahl gibt es nicht.',
  noMoney: 'Tragen Sie ein, was ein Austritt kostet, dann steht hier das Geld, als Spanne.',
  toWhatIf: 'Was wäre, wenn Teams andere Stunden bekämen?',
};
