import type { hours as english } from '../en/hours';
import { many } from '../many';

export const hours = {
  heading: (period) => `Stunden & Fluktuation, ${period}`,
  toggle: 'Welche Stunden',
  ofAllData: 'Geprüft an allen Daten, nicht an diesem Teil:',
  practice: { coaching: 'Coaching', training: 'Training' },
  titles: {
    neutral: {
      coaching: (period) => `Fluktuation und Coachingstunden nach Team, ${period}`,
      training: (period) => `Fluktuation und Trainingsstunden nach Team, ${period}`,
    },
    perHourFewer: {
      coaching: (percent, interval) =>
        `${percent} weniger Austritte mit jeder weiteren Coachingstunde im Monat (95\u00a0%: ${interval})`,
      training: (percent, interval) =>
        `${percent} weniger Austritte mit jeder weiteren Trainingsstunde im Monat (95\u00a0%: ${interval})`,
    },
    perHourMore: {
      coaching: (percent, interval) =>
        `${percent} mehr Austritte mit jeder weiteren Coachingstunde im Monat (95\u00a0%: ${interval})`,
      training: (percent, interval) =>
        `${percent} mehr Austritte mit jeder weiteren Trainingsstunde im Monat (95\u00a0%: ${interval})`,
    },
    noDifference: {
      coaching:
        'Zwischen Teams mit wenigen und mit vielen Coachingstunden kein Unterschied, für den sich Handeln lohnt',
      training:
        'Zwischen Teams mit wenigen und mit vielen Trainingsstunden kein Unterschied, für den sich Handeln lohnt',
    },
  },
  association: 'Ein Zusammenhang zwischen Teams, kein Beweis, dass eine Stunde mehr jemanden hält.',
  subtitle:
    'Jeder Kreis ist das Team einer Führungskraft: Austritte, gemessen an dem, was Betriebszugehörigkeit, Region, Rolle und Jahreszeit erwarten lassen. Die Größe sind die Personen, die Linie hindurch zeigt die Unsicherheit.',
  subtitleHiring:
    'Jeder Kreis ist das Team einer Führungskraft: Austritte, gemessen an dem, was Betriebszugehörigkeit, Region, Rolle, Jahreszeit und Einstellung erwarten lassen. Die Größe sind die Personen, die Linie hindurch zeigt die Unsicherheit.',
  count: (teams, exits) => `${many(teams, 'Team', 'Teams')}, ${many(exits, 'Austritt', 'Austritte')}.`,
  noLine: 'Es ist keine Gerade eingezeichnet, weil diese Daten ihre Neigung offenlassen.',
  empty: {
    coaching:
      'Hier stünde die Fluktuation neben den Coachingstunden, Team für Team. Dafür braucht es eine Datei mit Coachingstunden und zu jeder Person eine Führungskraft.',
    training:
      'Hier stünde die Fluktuation neben den Trainingsstunden, Team für Team. Dafür braucht es eine Datei mit Trainingsstunden und zu jeder Person eine Führungskraft.',
  },
  sure: {
    step: (step, ratio, interval) =>
      `Ein üblicher Schritt zwischen Teams, ${step} Stunden im Monat, geht mit ${ratio}-mal so vielen Austritten einher (95\u00a0%: ${interval}).`,
    stepOpen: (step, lower, upper) =>
      `Mit einem üblichen Schritt zwischen Teams, ${step} Stunden im Monat, ist alles vom ${lower}-Fachen bis zum ${upper}-Fachen der Austritte vereinbar (95\u00a0%); auch „kein Unterschied“ gehört dazu.`,
    detectable: (percent) =>
      `Diese Dateien hätten einen Unterschied von ${percent} oder mehr je üblichem Schritt wahrscheinlich gezeigt (80\u00a0% Trennschärfe) und einen kleineren übersehen.`,
    notTested: 'Geschätzt wurde nichts.',
  },
  chance: {
    hours: (shuffles, asExtreme) =>
      `Verteilt man die Stunden ${shuffles} Mal zufällig auf andere Teams, ist die Gerade in ${asExtreme} Fällen so steil.`,
    managers: (shuffles, asExtreme) =>
      `Verteilt man die Leute ${shuffles} Mal zufällig auf andere Führungskräfte, sind die Unterschiede in ${asExtreme} Fällen so groß.`,
    none: 'Nicht gemischt: Es gab nichts zu prüfen.',
  },
  else: {
    specifications: (agree, total) => `${agree} von ${total} Zählweisen liegen auf der vorhergesagten Seite.`,
    noSpecifications: 'Andere Zählweisen wurden nicht versucht.',
    naive: {
      coaching: (leavers, stayers) =>
        `Vorsicht: In den letzten drei Monaten hatten Ausgetretene ${leavers} Coachingstunden im Monat, Gebliebene ${stayers}.`,
      training: (leavers, stayers) =>
        `Vorsicht: In den letzten drei Monaten hatten Ausgetretene ${leavers} Trainingsstunden im Monat, Gebliebene ${stayers}.`,
    },
    naiveTelling:
      'Solch ein Abstand zeigt sich auch dort, wo die Stunden keine Rolle spielen: Sie enden, sobald jemand gekündigt hat. Darum bleiben hier die letzten Monate jedes Ausgetretenen außen vor.',
    naiveQuiet:
      'Auch so bleiben hier die letzten Monate jedes Ausgetretenen außen vor: Die Stunden enden, sobald jemand gekündigt hat.',
    naiveAside: 'In das Urteil geht dieser Vergleich nicht ein.',
    naiveTest: (p) => `Ein naiver Test hielte das für überzufällig (p ${p}).`,
    hiring:
      'Über welchen Weg jemand kam, steht nicht in den Dateien; Unterschiede bei der Einstellung sind also nicht herausgerechnet.',
  },
  funnel: {
    titles: {
      differ: (ratio, interval) =>
        `Teams unterscheiden sich stärker, als der Zufall zulässt: üblicherweise um das ${ratio}-Fache (95\u00a0%: ${interval})`,
      alike: (ratio) =>
        `Teams unterscheiden sich zu wenig, als dass sich Handeln lohnte: höchstens um das ${ratio}-Fache, nach dem 90\u2011%\u2011Intervall, das darüber entscheidet`,
      neutral: 'Austritte nach Team, gemessen an dem, was der Zufall zulässt',
    },
    subtitle:
      'Je weniger Austritte zu erwarten sind, desto weiter streut schon der Zufall die Teams. Im Trichter unterscheidet sich ein Team nicht mehr, als es der Zufall täte.',
    empty: 'Hier stünde jedes Team vor dem Bereich des Zufalls. Dafür braucht es zu jeder Person eine Führungskraft.',
  },
  spreadOpen: (interval) => `Der übliche Unterschied zweier zufällig gezogener Teams reicht ${interval} (95\u00a0%).`,
  spread: (ratio, interval) =>
    `Von zwei zufällig gezogenen Teams verliert das mit der höheren Quote üblicherweise ${ratio}-mal so viele (95\u00a0%: ${interval}).`,
} satisfies typeof english;
