import type { evidence as english } from '../../en/trial/evidence';

export const evidence = {
  overTime: {
    fewer: (estimate, interval) =>
      `Innerhalb der Teams, im Zeitverlauf: In den Monaten, nachdem ein Team mehr bekommen hatte, waren es je üblichem Schritt ${estimate}-mal so viele Austritte (95\u00a0%: ${interval}).`,
    against: 'Das spricht dagegen: Das ganze Intervall liegt auf der anderen Seite.',
    open: 'Diese Linie ist schwach, weil sich die Praxis über die Jahre wenig ändert. Allein entscheidet sie nichts.',
  },
  eValue: {
    estimate: (ratio) =>
      `Um den Schätzwert wegzuerklären, müsste etwas, das nicht in den Dateien steht, mit beiden Seiten je ${ratio}-fach einhergehen (E-Wert).`,
    interval: (ratio) => `Damit auch „kein Unterschied“ im Intervall läge, genügte das ${ratio}-Fache.`,
    intervalNothing: 'Im Intervall liegt ohnehin auch „kein Unterschied“; wegzuerklären ist also nichts.',
  },
  specifications: {
    title: (agree, total) => `${agree} von ${total} Zählweisen ergeben die vorhergesagte Seite`,
    subtitle:
      'Jede Linie ist eine vertretbare Zählweise mit ihrem 95\u2011%\u2011Intervall; die Marken darunter sagen, welche.',
    needs: (needed, total) => `Zum Stützen müssen es mindestens ${needed} von ${total} sein.`,
    voluntary: 'freiwillig',
    all: 'alle',
    regretted: 'bedauert',
    months: (months) => `${months} Mon.`,
    names: {
      outcome: 'Gezählte Austritte',
      lagMonths: 'Führungskraft von vor so vielen Monaten',
      leaveOutMonths: 'Letzte Monate Ausgetretener weggelassen',
      skipFirstMonths: 'Erste Beschäftigungsmonate weggelassen',
      earlyMonths: 'Austritte binnen so vieler Monate',
    },
  },
  shuffle: {
    start: 'Meine Daten mischen',
    again: 'Noch einmal mischen',
    hundred: '100 weitere',
    all: 'Alle zeigen',
    hint: (shuffles) =>
      `Eine Mischung verteilt die Daten neu, sodass nur der Zufall bleibt. Gehen Sie die ${shuffles} gerechneten durch und sehen Sie, wie oft der Zufall so weit kommt wie Ihre Daten.`,
    state: (dealt, shuffles, from, to, ours) =>
      `Mischung ${dealt} von ${shuffles} kam zwischen ${from} und ${to} heraus. Ihre Daten: ${ours}.`,
    done: (shuffles, asExtreme) =>
      `Alle ${shuffles} Mischungen: ${asExtreme} kamen mindestens so extrem heraus wie Ihre Daten.`,
    order:
      'Es sind die Mischungen des Berichts selbst, jede auf die Breite ihres Balkens genau, in ausgeloster Reihenfolge.',
  },
  changes: {
    supports: (agree, needed, total) =>
      `Es fiele weg, wenn weniger als ${needed} von ${total} Zählweisen übereinstimmten (jetzt ${agree}), wenn ein Team allein es trüge, wenn sich Renteneintritte und dergleichen mitbewegten oder wenn mit mehr Daten auch „kein Unterschied“ im Intervall läge.`,
    supportsPlain: 'Es fiele weg, wenn mit mehr Daten auch „kein Unterschied“ im Intervall läge.',
    sameness: (ratio) =>
      `Es beruht darauf, ab wann sich Handeln lohnt: Wäre das weniger als das ${ratio}-Fache, hieße die Antwort, dass es nicht zu entscheiden ist.`,
    samenessCorrelation: (ratio) =>
      `Es beruht darauf, ab wann sich Handeln lohnt: Wäre das eine Korrelation unter ${ratio}, hieße die Antwort, dass es nicht zu entscheiden ist.`,
    opposite: 'Mehr Daten, in denen sich der Unterschied umkehrt, oder andere Zählweisen, die widersprechen.',
    moreExits: (exits) =>
      `Rund ${exits} weitere Austritte oder ein längerer Zeitraum mit denselben Teams. Der kleinste Unterschied, für den sich Handeln lohnt, zeigte sich dann in vier von fünf Fällen.`,
    moreSellerMonths: (months) => `Rund ${months} weitere Monate mit Zahlen einzelner Verkäufer.`,
    moreManagers:
      'Mehr Führungskräfte in den Dateien: Zwischen so wenigen kann sich nur ein starker Zusammenhang zeigen.',
    longer: 'Ein längerer Zeitraum oder mehr Teams.',
    fewerQuestions:
      'Als einzige Frage hätte es Bestand. Als eine von vielen braucht es ein stärkeres Signal oder mehr Austritte.',
    specifications: (needed, total) => `Mindestens ${needed} von ${total} Zählweisen müssten übereinstimmen.`,
    singleManager: 'Mehr Teams, die dasselbe zeigen, sodass keines allein es trägt.',
    negativeControl:
      'Zu finden, was sich da mitbewegt: Austritte, mit denen keine Führungskraft zu tun haben kann, müssten stillhalten.',
    permutation: 'Ein längerer Zeitraum, in dem Modell und Mischen übereinstimmen.',
    overTime: 'Ein längerer Zeitverlauf, der nicht mehr dagegen spricht.',
    managersFirst: 'Ein Urteil darüber, ob Führungskräfte sich unterscheiden: Dieses ist sein Spiegelbild.',
    benchmark:
      'Ein Vergleichswert: Tragen Sie oben bei den Regeln ein, wie viele in Ihrer Branche in einem üblichen Jahr gehen.',
    table: (table) => `Die fehlende Datei: ${table}.`,
    notTestable: 'Dateien, die die genannte Lücke füllen.',
  },
} satisfies typeof english;
