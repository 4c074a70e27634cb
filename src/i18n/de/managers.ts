import type { Messages } from '../en';
import { many } from '../many';

export const managers: Messages['managers'] = {
  heading: (period) => `Führungskräfte, ${period}`,
  ofAllData: 'Aus allen Daten, nicht aus dem oben gewählten Teil.',
  filtered:
    'Ein Urteil gibt es nur aus allen Daten. Mit einem Filter steht jedes Team neben dem, was bei den übrigen Menschen und Monaten zu erwarten war, nach dem Modell aus allen Daten.',
  scaled: 'Erwartet werden hier alle Austritte, umgerechnet auf die gewählten Arten.',
  order: 'In der Folge der Buchstaben, die nichts bedeuten: Eine Rangliste gibt es hier nicht.',
  teams: 'Team',
  shrinkage: {
    title: 'Austritte gegenüber den erwarteten in jedem Team, und was bleibt, wenn man den Zufall berücksichtigt',
    subtitle:
      'Der Ring ist das Beobachtete, der Strich sein 95\u2011%\u2011Intervall. Der Punkt, die bessere Schätzung, ist dasselbe Team, zum Unternehmen hin gezogen: umso weiter, je weniger Austritte zu erwarten waren.',
    before: 'Beobachtet, mit Intervall',
    value: 'Den Zufall berücksichtigt',
    axis: 'Austritte gegenüber erwartet',
    detail: (exits, expected, people) =>
      `${many(exits, 'Austritt', 'Austritte')}, ${expected} erwartet, ${people} Menschen`,
    none: 'Hier stehen die Punkte an derselben Stelle: In allen Daten unterscheiden sich die Teams nicht mehr, als es der Zufall täte.',
    reference: 'wie erwartet',
    empty:
      'Hier stünden die Austritte jedes Teams neben den erwarteten. Dazu braucht es zu jedem Menschen eine Führungskraft.',
  },
  symptoms: {
    titles: {
      together: 'Hohe Fluktuation, Verkäufer unter Ziel und schlechte Stimmung sitzen in denselben Teams',
      neutral: 'Fluktuation, Verkäufer unter Ziel und Stimmung, Team für Team',
    },
    reading:
      'Drei Listen derselben Teams in derselben Folge. Zielerreichung und Stimmung stammen von denen, die geblieben sind, damit niemand in zwei Listen steht.',
    exits: 'Austritte gegenüber erwartet',
    struggling: 'Monate unter 60\u00a0% des Ziels',
    morale: 'Stimmung, 0 bis 100',
    behind: (people) => `${people} Menschen`,
    correlations:
      'Wie die Listen zusammengehen, in allen Daten (Rangkorrelation; 0 gar nicht, 1 in derselben Reihenfolge)',
    correlation: (rho, interval) => `${rho} (95\u00a0%: ${interval})`,
    noCorrelations: 'Wie die Listen zusammengehen, ließ sich nicht prüfen.',
    verdict: (name, verdict) => `${name}: ${verdict}.`,
    none: {
      exits: 'Dazu braucht es zu jedem Menschen eine Führungskraft.',
      struggling: 'Dazu braucht es die Zielerreichung nach der Einarbeitung.',
      morale: 'Dazu braucht es Antworten einzelner Menschen zur Stimmung.',
    },
  },
  hours: {
    title: {
      coaching: 'Coachingstunden in jedem Team',
      training: 'Trainingsstunden in jedem Team',
    },
    subtitle:
      'Stunden je Person und Monat, bereinigt um die Mischung der Betriebszugehörigkeiten; die letzten Monate der Ausgetretenen und der Daten bleiben weg.',
    value: { coaching: 'Coachingstunden im Monat', training: 'Trainingsstunden im Monat' },
    empty: {
      coaching: 'Hier sähe man, wer wie viel Coaching bekommt. Dazu braucht es eine Datei mit Coachingstunden.',
      training: 'Hier sähe man, wer wie viel Training bekommt. Dazu braucht es eine Datei mit Trainingsstunden.',
    },
  },
  span: {
    title: (average) => `Eine Führungskraft führt im Schnitt ${average} Menschen`,
    neutral: 'Direkt Unterstellte je Führungskraft',
    subtitle:
      'Wie viel der Arbeit in wie großen Teams geleistet wird; jede Führungskraft nach dem Mittel der Monate, in denen sie jemanden führte.',
    count: (managers) => `${many(managers, 'Führungskraft', 'Führungskräfte')}.`,
    rows: 'Direkt Unterstellte',
    value: 'Anteil der Personenmonate',
    band: (from, to) => `${from} bis ${to}`,
    upTo: (to) => `bis ${to}`,
    andMore: (from) => `${from} und mehr`,
    detail: (count, managers) => (count === 1 ? 'eine Führungskraft' : `${managers} Führungskräfte`),
    empty: 'Hier sähe man, wie viele Menschen eine Führungskraft führt. Dazu braucht es Führungskräfte in den Daten.',
  },
};
