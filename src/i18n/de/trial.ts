import type { trial as english } from '../en/trial';

export const trial = {
  association:
    'Was mit Austritten einhergeht, muss nicht ihr Grund sein. Jede Zahl hier vergleicht; keine ist ein Experiment.',
  managing: (share, interval) =>
    `Praxis und sonstige Unterschiede zwischen Führungskräften zusammen: ${share} von 100 Austritten (95\u00a0%: ${interval}).`,
  groups: { article: 'Was der Artikel sagt', rivals: 'Seine Rivalen' },
  predicts: 'Was sie vorhersagt',
  rival: 'Was ihr Rivale vorhersagt',
  seen: 'Was zu sehen war',
  chance: 'Kann es Zufall sein?',
  otherWays: 'Sagt eine andere Zählweise dasselbe?',
  somethingElse: 'Kann es etwas anderes sein?',
  change: 'Was dieses Urteil ändern würde',
  computed: 'Wie gerechnet wird',
  chanceIs: 'Zufall heißt',
  missingAdds: (table, purpose) => `${table} würde hinzufügen: ${purpose}`,
  lines: {
    management: {
      predicts: 'Austritte häufen sich unter manchen Führungskräften, mehr als Zufall und Zusammensetzung ergäben.',
      rival:
        'Alle Führungskräfte haben dieselbe Quote; was nach Muster aussieht, ist Zufall, Region, Rolle oder Betriebszugehörigkeit.',
      statistic:
        'Austritte je Führungskraft gegenüber denen, die bei gleicher Betriebszugehörigkeit, Rolle, Region, Jahreszeit und Einstellung zu erwarten sind. Das übliche Verhältnis zweier zufällig gezogener Führungskräfte stammt aus einer Gamma-Poisson-Anpassung.',
      chance:
        'Beschäftigungszeiten werden unter Führungskräften derselben Region, Rolle und desselben Eintrittsjahrs neu verteilt.',
    },
    training: {
      predicts: 'Teams mit weniger Trainingsstunden verlieren mehr Leute.',
      rival:
        'Training geht dorthin, wo Leute Mühe haben, oder eine Region hat wenig Training und zugleich einen schweren Markt.',
      statistic:
        'Austritte je Führungskraft gegenüber den erwarteten, auf Stunden je Person und Monat; Region und Coaching festgehalten; die letzten Monate vor einem Austritt zählen nicht.',
      chance: 'Stunden werden unter den Führungskräften einer Region neu verteilt.',
    },
    coaching: {
      predicts: 'Teams mit weniger Coachingstunden verlieren mehr Leute.',
      rival:
        'Coaching endet, sobald jemand gekündigt hat, oder gilt denen, die Mühe haben; die Stunden sagen dann nichts.',
      statistic:
        'Austritte je Führungskraft gegenüber den erwarteten, auf Stunden je Person und Monat; Region und Training festgehalten; die letzten Monate vor einem Austritt zählen nicht.',
      chance: 'Stunden werden unter den Führungskräften einer Region neu verteilt.',
    },
    trainingNeedsCoaching: {
      predicts: 'Training geht nur dort mit weniger Austritten einher, wo Coaching folgt.',
      rival: 'Training und Coaching zählen jedes für sich; zusammen ergeben sie einfach die Summe.',
      statistic:
        'Womit ein Schritt mehr Training bei viel Coaching einhergeht, geteilt durch dasselbe bei wenig Coaching; beide und die Region festgehalten.',
      chance: 'Der gemeinsame Teil von Training und Coaching wird unter den Führungskräften einer Region neu verteilt.',
    },
    support: {
      predicts: 'Wo Verkäufer sich gestützt, gerecht behandelt und gefordert fühlen, gehen weniger.',
      rival: 'Die Austritte verderben die Stimmung, nicht umgekehrt.',
      statistic:
        'Austritte je Führungskraft gegenüber den erwarteten, auf die mittlere Antwort, bereinigt um Frage, Monat, Betriebszugehörigkeit und um das, was jüngste Austritte der Stimmung antun; Stunden festgehalten.',
      chance: 'Antworten werden unter den Führungskräften einer Region neu verteilt.',
    },
    morale: {
      predicts: 'Wer schlechte Stimmung meldet, geht Monate später.',
      rival: 'Die Stimmung sinkt, nachdem andere gegangen sind; vorher sagt sie nichts.',
      statistic:
        'Unter Leuten derselben Führungskraft im selben Monat: wer ging, auf das Mittel der eigenen Antworten eines Jahres, bis zu den weggelassenen Monaten.',
      chance: 'Die Austritte jeder Führungskraft und jedes Monats werden neu verteilt, so wahrscheinlich wie erwartet.',
    },
    performance: {
      predicts: 'Nachdem Teams mehr Stunden bekommen haben, erreichen ihre Verkäufer mehr.',
      rival: 'Die Zielerreichung folgt Gebiet und Ziel; Stunden machen dabei keinen Unterschied.',
      statistic:
        'Zielerreichung, bereinigt um Verkäufer, Monat und Anlaufzeit, auf die Stunden des Teams in den drei Monaten davor; Führungskraft und Monat herausgenommen.',
      chance: 'Die Stunden jeder Führungskraft werden in der Zeit verschoben.',
    },
    symptoms: {
      predicts: 'Fluktuation, Mühe mit dem Ziel und schlechte Stimmung finden sich unter denselben Führungskräften.',
      rival: 'Drei Listen, die nichts miteinander zu tun haben.',
      statistic:
        'Rangkorrelationen zwischen Führungskräften von Austritten gegenüber erwarteten, Verkäufern unter 60\u00a0% des Ziels und schlechter Stimmung, Regionen herausgenommen; das schwächste der drei Paare entscheidet.',
      chance: 'Die Listen werden unter den Führungskräften einer Region neu verteilt.',
    },
    blindSpot: {
      predicts:
        'Führungskräfte schätzen ihren Rückhalt höher ein als ihre Leute, am meisten dort, wo die meisten gehen.',
      rival: 'Manche vergeben einfach höhere Noten als andere.',
      statistic:
        'Rangkorrelation zwischen Führungskräften: eigene Einschätzung abzüglich der Antworten ihrer Leute, mit Austritten gegenüber erwarteten.',
      chance: 'Die Einschätzungen werden unter den Führungskräften einer Region neu verteilt.',
    },
    badHires: {
      predicts: 'Frühe Austritte folgen Rekrutierungsweg und Eignungswert, gleich wer führt.',
      rival: 'Unter ein und derselben Führungskraft machen Rekrutierungsweg und Eignungswert keinen Unterschied.',
      statistic:
        'Austritte in den ersten sechs Monaten auf Rekrutierungsweg und Eignungswert, unter Leuten derselben Führungskraft und desselben Beschäftigungsmonats.',
      chance: 'Die Austritte jeder solchen Gruppe werden neu verteilt, so wahrscheinlich wie erwartet.',
    },
    natureOfTheBusiness: {
      predicts: 'Unter jeder Führungskraft dieselbe Quote: Fluktuation gehört zum Geschäft.',
      rival: 'Manche Führungskräfte verlieren mehr Leute als andere, über Zufall und Zusammensetzung hinaus.',
      statistic:
        'Das übliche Verhältnis zweier Führungskräfte, darauf geprüft, ob es zu klein ist, als dass zu handeln lohnte.',
      chance: 'Danach wird hier nicht gefragt: Gleichheit zeigt ein Intervall, nicht das Fehlen eines Unterschieds.',
    },
    churnAndBurn: {
      predicts: 'Eine Quote über der üblichen, unter jeder Führungskraft gleich: gewollt, nicht geführt.',
      rival: 'Die Quote ist wie anderswo üblich, oder sie unterscheidet sich zwischen Führungskräften.',
      statistic:
        'Austritte geteilt durch das, was Ihr Vergleichswert ergäbe, mit exaktem Intervall, neben dem Vergleich der Führungskräfte.',
      chance: 'Die exakte Verteilung so vieler Austritte.',
    },
    contagion: {
      predicts: 'Ein Austritt zieht binnen Monaten weitere im selben Team nach sich.',
      rival: 'Austritte kommen einzeln; schlechte Monate treffen alle.',
      statistic:
        'Austritte der fünf Monate davor gegen Austritte abzüglich der erwarteten, Monat für Monat innerhalb einer Führungskraft.',
      chance: 'Die Austritte jeder Führungskraft werden auf Monate neu verteilt, so wahrscheinlich wie erwartet.',
    },
    quotaAndTerritory: {
      predicts: 'Austritte folgen Zielerreichung und erhöhten Zielen, gleich wer führt.',
      rival: 'Unter ein und derselben Führungskraft machen Ziel und Zielerreichung keinen Unterschied.',
      statistic:
        'Stufen der Zielerreichung und ein erhöhtes Ziel vor den weggelassenen Monaten, unter den Personenmonaten einer Führungskraft.',
      chance:
        'Die Austritte jeder Führungskraft werden auf Personenmonate neu verteilt, so wahrscheinlich wie erwartet.',
    },
  },
  overTime: {
    fewer: (estimate, interval) =>
      `Innerhalb der Teams, im Zeitverlauf: In den Monaten, nachdem ein Team mehr bekommen hatte, waren es je üblichem Schritt ${estimate}-mal so viele Austritte (95\u00a0%: ${interval}).`,
    against: 'Das spricht dagegen: Das ganze Intervall liegt auf der anderen Seite.',
    open: 'Diese Linie ist schwach, weil sich die Praxis über die Jahre wenig ändert. Allein entscheidet sie nichts.',
  },
  eValue: {
    estimate: (ratio) =>
      `Um den Schätzwert wegzuerklären, müsste etwas, das nicht in den Dateien steht, mit beiden Seiten je ${ratio}-fach einhergehen (E-Wert).`,
    interval: (ratio) => `Damit das Intervall keinen Unterschied erreicht, genügte das ${ratio}-Fache.`,
    intervalNothing: 'Das Intervall enthält ohnehin schon keinen Unterschied; wegzuerklären ist also nichts.',
  },
  specifications: {
    title: (agree, total) => `${agree} von ${total} Zählweisen ergeben die vorhergesagte Seite`,
    subtitle: 'Jede Linie ist eine vertretbare Zählweise mit ihrem 95-%-Intervall; die Marken darunter sagen, welche.',
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
      `Es fiele weg, wenn weniger als ${needed} von ${total} Zählweisen übereinstimmten (jetzt ${agree}), wenn ein Team allein es trüge, wenn sich Renteneintritte und dergleichen mitbewegten oder wenn das Intervall mit mehr Daten keinen Unterschied einschlösse.`,
    supportsPlain: 'Es fiele weg, wenn das Intervall mit mehr Daten keinen Unterschied einschlösse.',
    sameness: (ratio) =>
      `Es beruht darauf, wofür zu handeln lohnt: Wäre das weniger als das ${ratio}-Fache, hieße die Antwort, dass es nicht zu entscheiden ist.`,
    samenessCorrelation: (ratio) =>
      `Es beruht darauf, wofür zu handeln lohnt: Wäre das eine Korrelation unter ${ratio}, hieße die Antwort, dass es nicht zu entscheiden ist.`,
    opposite: 'Mehr Daten, in denen sich der Unterschied umkehrt, oder andere Zählweisen, die widersprechen.',
    moreExits: (exits) =>
      `Rund ${exits} weitere Austritte oder ein längerer Zeitraum mit denselben Teams. Der kleinste Unterschied, für den zu handeln lohnt, zeigte sich dann in vier von fünf Fällen.`,
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
  attribution: {
    explains: {
      structure: 'Region, Rolle, Jahr und Jahreszeit',
      hiring: 'Rekrutierungsweg und Eignungswert',
      practice: 'Training, Coaching und Rückhalt',
      managers: 'was Führungskräfte sonst unterscheidet, ohne dass eine Datei es zeigt',
      rest: 'was bliebe, wären alle wie die Besten',
    },
    title: (share, interval) =>
      `Von 100 Austritten gehen ${share} damit einher, wie Teams geführt werden (95\u00a0%: ${interval})`,
    titleStructure: (share, interval) =>
      `Von 100 Austritten gehen ${share} mit Region, Rolle, Jahr und Jahreszeit einher (95\u00a0%: ${interval})`,
    titleHiring: (share, interval) =>
      `Von 100 Austritten gehen ${share} mit Rekrutierungsweg und Eignungswert einher (95\u00a0%: ${interval})`,
    titleNeutral: 'Von 100 Austritten: wie viele womit einhergehen',
    compared: 'Verglichen mit den besten',
    ofManagers: 'der Führungskräfte und den besseren',
    ofLevels: 'der Regionen, Rollen, Rekrutierungswege und Jahreszeiten.',
    managersLabel: 'Anteil der Führungskräfte, der als Maßstab dient',
    levelsLabel: 'Anteil der Regionen, Rollen, Rekrutierungswege und Jahreszeiten, der als Maßstab dient',
    subtitle: 'Ein Quadrat ist ein Austritt von hundert; unter jedem Namen das 95-%-Intervall.',
    negative:
      'Ein Anteil unter null: Nach diesen Zahlen hätte der Maßstab dort mehr Austritte. Er steht hier, wie er herauskam.',
    count: (exits, resamples) =>
      `${exits} Austritte; Intervalle aus ${resamples} Ziehungen der Führungskräfte mit Zurücklegen.`,
    gives: (practices) => `Wer am meisten gibt, gibt ${practices}.`,
    practices: {
      training: (hours) => `${hours} Trainingsstunden im Monat`,
      coaching: (hours) => `${hours} Coachingstunden im Monat`,
      support: (points) => `${points} Punkte Rückhalt`,
    },
    empty:
      'Hier stünde, womit Austritte einhergehen: Struktur, Einstellung, Praxis, sonstige Unterschiede zwischen Führungskräften.',
  },
  whatIf: {
    premise: {
      atLeast: {
        coaching: (hours) => `Bekäme jedes Team mindestens ${hours} Coachingstunden im Monat`,
        training: (hours) => `Bekäme jedes Team mindestens ${hours} Trainingsstunden im Monat`,
      },
      same: {
        coaching: (hours) => `Bekäme jedes Team ${hours} Coachingstunden im Monat`,
        training: (hours) => `Bekäme jedes Team ${hours} Trainingsstunden im Monat`,
      },
    },
    fewer: (premise, exits, interval) => `${premise}, gingen im Jahr ${exits} weniger (95\u00a0%: ${interval})`,
    more: (premise, exits, interval) => `${premise}, gingen im Jahr ${exits} mehr (95\u00a0%: ${interval})`,
    open: (premise) => `${premise}, bliebe offen, ob weniger gingen`,
    interval: (fewer, interval) => `Weniger Austritte im Jahr: ${fewer} (95\u00a0%: ${interval}).`,
    subtitle: 'Austritte, die es im Jahr weniger wären, nach den Stunden, die alle Teams bekämen, mit dem 95-%-Band.',
    practice: 'Praxis',
    kind: 'Wer sie bekommt',
    atLeast: 'Teams mit weniger bekommen sie, Teams mit mehr behalten ihre',
    same: 'Jedes Team bekommt genau so viele',
    hours: 'Stunden je Person und Monat',
    hoursValue: (hours) => `${hours} Stunden`,
    team: 'Wie in Team',
    noTeam: 'ein Team wählen',
    teamHours: (team, hours) => `${team}: ${hours} Stunden`,
    extra: (hours) => `Das bräuchte ${hours} Stunden mehr im Jahr.`,
    extraLess: (hours) => `Das bräuchte ${hours} Stunden weniger im Jahr.`,
    assumptions: 'Es träfe nur ein, wenn gilt',
    count: (exits, years) => `${exits} Austritte in ${years} Jahren.`,
    empty:
      'Hier stünde, wie viele Austritte es weniger wären, bekämen Teams andere Stunden. Dafür braucht es Trainings- oder Coachingstunden, die sich zwischen Teams unterscheiden, und genug Austritte.',
  },
  movers: {
    title: 'Wenn eine Führungskraft ein Team übernimmt: Womit geht seine Quote einher?',
    titleTravels: (slope, interval) =>
      `Die Quote wandert mit der Führungskraft: ${slope} davon finden sich im neuen Team wieder (95\u00a0%: ${interval})`,
    titleStays: (slope, interval) =>
      `Die Quote bleibt beim Team: ${slope} davon finden sich unter der neuen Führungskraft wieder (95\u00a0%: ${interval})`,
    subtitle: 'Zwei Steigungen mit ihren 95-%-Intervallen: 0 sagt nichts über das Team danach, 1 geht voll mit.',
    travels: 'Quote der Führungskraft in anderen Teams',
    stays: 'Eigene Quote des Teams davor',
    open: 'Beide Intervalle enthalten nichts und vieles: So wenige Übernahmen lassen es offen.',
    count: (moves) => `${moves} Übernahmen durch Führungskräfte, die auch aus einem anderen Team bekannt sind.`,
    chance: (p) => `Ankünfte neu verteilt: p ${p} für die Quote der Führungskraft.`,
    rowsTitle: 'Jede Übernahme',
    rowsSubtitle:
      'Austritte gegenüber erwartet: Ring vorher, Punkt nachher, Strich für die neue Führungskraft anderswo. Einzelne Punkte schwanken zufällig.',
    empty: 'Hier stünde, ob die Fluktuation mit Führungskräften geht, die das Team wechseln.',
  },
  runway: {
    title: 'Die letzten zwölf Monate vor einem Austritt',
    reading:
      'Ausgetretene abzüglich Leuten gleicher Betriebszugehörigkeit, Region und desselben Monats, die blieben. Was sich nur in den schattierten Monaten zeigt, kann der Kündigung folgen und sagt nichts über den Grund.',
    noMonths: 'vor der Kündigung ist kein Monat zu sehen',
    oneMonth: (outstanding) =>
      outstanding
        ? 'der einzige Monat, der vor der Kündigung zu sehen ist, fällt auf'
        : 'der einzige Monat, der vor der Kündigung zu sehen ist, fällt nicht auf',
    months: (count, months, all) =>
      count === 0
        ? `keiner der ${all} Monate vor der Kündigung fällt auf`
        : `${months} der ${all} Monate vor der Kündigung ${count === 1 ? 'fällt' : 'fallen'} auf`,
    chart: (measure, finding) => `${measure}: ${finding}`,
    count: (exits) => `Bis zu ${exits} Austritte.`,
    pointwise: 'Das Band gilt Monat für Monat, nicht für alle Monate zugleich.',
    empty: 'Davon steht nichts in den Dateien.',
  },
  refusal: 'Nicht prüfbar',
  rules: {
    title: 'Wofür zu handeln lohnt',
    before: 'Entscheiden Sie, bevor Sie hinsehen. Ein Urteil widerspricht, wo jeder Unterschied sicher kleiner ist.',
    after: 'Sie haben Ergebnisse gesehen. Eine Änderung wird ab jetzt vermerkt: hier, im Bericht, auf jeder Folie.',
    fields: {
      smallestRateRatio: 'Kleinste Änderung der Austritte je üblichem Schritt bei Stunden oder Rückhalt',
      smallestMedianRateRatio: 'Kleinstes übliches Verhältnis zweier Teams',
      smallestRankCorrelation: 'Schwächster Zusammenhang zweier Rangfolgen (0 bis 1)',
      smallestSalesRatio: 'Kleinste Änderung des Umsatzes je üblichem Schritt bei Stunden',
      benchmarkYearlyRate: 'In Ihrer Branche übliche Austritte, je 100 Personen und Jahr',
      bestManagers: 'Anteil der Führungskräfte, die als die besten gelten',
      bestLevels: 'Anteil der Regionen, Rekrutierungswege und Jahreszeiten, die als die besseren gelten',
    },
    units: { percent: '%', times: '-fach', perHundred: 'je 100' },
    timesText: (ratio) => `${ratio}-fach`,
    perHundredText: (rate) => `${rate} je 100`,
    optional: 'freiwillig',
    apply: 'Diese verwenden',
    reset: 'Wie vorgeschlagen',
    invalid: (from, to) => `Bitte zwischen ${from} und ${to}.`,
    changed: 'Nach Sicht der Ergebnisse geändert',
    changedText: (name, before, now) => `${name}: vorher ${before}, jetzt ${now}.`,
    notGiven: 'keiner',
  },
  guess: {
    title: 'Bevor Sie hinsehen: Was, meinen Sie, gilt hier?',
    reading:
      'Diese Firma stammt aus einem Simulator, ihre Wahrheit ist also bekannt. Raten Sie; die Urteile folgen, und die Wahrheit auf Wunsch.',
    legend: 'Was, meinen Sie, gilt?',
    options: {
      practice: 'Manche Führungskräfte geben weniger Stunden, und ihre Teams verlieren mehr Leute',
      managers: 'Führungskräfte unterscheiden sich, aber nicht durch Training oder Coaching',
      hiring: 'Es kommt mit der Einstellung: Rekrutierungsweg und Eignungswert',
      region: 'Eine Region hat den schwereren Markt',
      nobody: 'Nichts an der Führung: Alle tragen dasselbe Risiko',
      tooSmall: 'Die Firma ist zu klein, um es zu entscheiden',
    },
    show: 'Urteile zeigen',
    skip: 'Nicht raten',
  },
  reveal: {
    title: 'Und was ist die Wahrheit?',
    button: 'Die Wahrheit aufdecken',
    right: (guess) => `Ihre Vermutung: ${guess}. So ist es.`,
    wrong: (guess) => `Ihre Vermutung: ${guess}. Es ist anders.`,
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
    region: (ratio) =>
      `Dem Simulator war gesagt: Die schwache Region hat das ${ratio}-Fache der Austritte der anderen.`,
    rate: (rate) => `Er zielt auf rund ${rate} Kündigungen je 100 Personen und Jahr, über viele solche Firmen.`,
  },
} satisfies typeof english;
