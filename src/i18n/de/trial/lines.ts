import type { lines as english } from '../../en/trial/lines';

export const lines = {
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
    predicts: 'Führungskräfte schätzen ihren Rückhalt höher ein als ihre Leute, am meisten dort, wo die meisten gehen.',
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
      'Das übliche Verhältnis zweier Führungskräfte, darauf geprüft, ob es zu klein ist, als dass sich Handeln lohnte.',
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
    chance: 'Die Austritte jeder Führungskraft werden auf Personenmonate neu verteilt, so wahrscheinlich wie erwartet.',
  },
} satisfies typeof english;
