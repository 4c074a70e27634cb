import type { HypothesisPages } from '../../methodPage';

export const hypothesisPages: HypothesisPages = {
  management: {
    title: 'Führungskräfte unterscheiden sich',
    predicts:
      'Austritte häufen sich unter manchen Führungskräften, über Zufall und über Region, Rolle, Betriebszugehörigkeit und Einstellung hinaus.',
    rival: 'Zufall, und die Mischung der Leute, die eine Führungskraft nun einmal hat.',
    tested:
      'Beobachtete und erwartete Austritte jeder Führungskraft. Wie sehr sie sich über Zufall hinaus unterscheiden, ist eine Zahl: das typische Verhältnis zweier Teams. Was der Zufall tut, zeigen Beschäftigungszeiten, die unter Führungskräften derselben Region, Rolle und desselben Eintrittsjahrs neu ausgeteilt werden.',
    changes:
      'Mehr Austritte und mehr Führungskräfte. Das Urteil widerspricht, wo das typische Verhältnis sicher unter 1,2 liegt.',
    limits:
      'Unterschiede der Einstellung oder des Gebiets, die keine Datei zeigt, zählen als Unterschiede zwischen Führungskräften.',
  },
  training: {
    title: 'Training',
    predicts: 'Teams mit weniger Trainingsstunden verlieren mehr Leute.',
    rival: 'Training nur für manche, eine arme Region, die auch weniger trainiert, die Jahreszeit.',
    tested:
      'Austritte jeder Führungskraft gegen Stunden je Personenmonat, die Monate vor Austritten ausgelassen, Regionen und Coaching festgehalten. Die Stunden werden unter Führungskräften einer Region gemischt. Daneben, innerhalb jeder Führungskraft: Gingen weniger, nachdem das Team mehr bekam?',
    changes:
      'Mehr Teams, oder Stunden, die sich zwischen Teams stärker unterscheiden. Das Urteil widerspricht, wo ein typischer Schritt an Stunden die Austritte sicher um weniger als ein Zehntel ändert.',
    limits: 'Stunden sagen nichts über Güte. Wo alle Teams gleich viel bekommen, gibt es nichts zu vergleichen.',
  },
  coaching: {
    title: 'Coaching',
    predicts: 'Teams mit weniger Coachingstunden verlieren mehr Leute.',
    rival: 'Coaching, das aufhört, weil jemand geht, oder das denen gilt, die Mühe haben.',
    tested:
      'Wie beim Training, mit festgehaltenem Training. Der naive Vergleich von Gegangenen und Gebliebenen steht als Warnung daneben.',
    changes: 'Mehr Teams und Austritte, oder eine längere Zeit, in der sich die Stunden eines Teams geändert haben.',
    limits:
      'Es zeigt, was miteinander einhergeht. Führungskräfte, die viel coachen, machen vielleicht auch anderes gut; wie stark das sein müsste, sagt der E-Wert.',
  },
  trainingNeedsCoaching: {
    title: 'Training braucht Coaching',
    predicts: 'Training hält Leute nur, wo Coaching folgt.',
    rival: 'Beides summiert sich einfach.',
    tested:
      'Die Wirkung des Trainings in Teams mit viel Coaching, geteilt durch die in Teams mit wenig; geteilt wird in der Mitte. Daneben die vier Arten von Teams und der Überschuss derer, denen beides fehlt.',
    changes: 'Viel mehr Teams: Ein Unterschied zweier Wirkungen braucht etwa viermal so viele Daten wie eine Wirkung.',
    limits: 'Es hängt daran, wo „viel“ beginnt. Die Teilung in der Mitte steht fest, damit niemand sie wählen kann.',
  },
  support: {
    title: 'Rückhalt',
    predicts: 'Wo Verkäufer sich gestützt, geachtet und gefordert fühlen, gehen weniger.',
    rival: 'Die Stimmung folgt den Austritten, nicht umgekehrt.',
    tested:
      'Wie bei Stunden, mit der mittleren Antwort der Verkäufer, befreit von Frage, Monat, Betriebszugehörigkeit und dem, was jüngste Austritte mit der Stimmung machen. Training und Coaching sind festgehalten.',
    changes: 'Mehr Antworten, aus mehr Teams, bevor Leute gehen.',
    limits:
      'Wer antwortet, ist nicht jeder. Gelesen werden nur Antworten aus Teams, die für Anonymität groß genug sind.',
  },
  morale: {
    title: 'Die Stimmung sinkt zuerst',
    predicts: 'Wer in schlechter Stimmung ist, geht einige Monate später.',
    rival: 'Die Stimmung sinkt, weil Kollegen gegangen sind.',
    tested:
      'Unter den Leuten einer Führungskraft in einem Monat: Gingen die mit den niedrigeren Antworten, bis zu den Monaten, die vor einem Austritt ausgelassen werden? Die andere Richtung, was ein Austritt mit den Bleibenden macht, steht daneben.',
    changes: 'Antworten, die sich Personen zuordnen lassen, über ein Jahr oder mehr.',
    limits: 'Anonyme Befragungen können das nicht beantworten und sollen nicht dazu gebracht werden.',
  },
  performance: {
    title: 'Leistung',
    predicts: 'Schwache Zielerreichung folgt auf wenig Training und Coaching.',
    rival: 'Das Gebiet, und wie Ziele gesetzt werden.',
    tested:
      'Zielerreichung, befreit von Verkäufer, Monat und Einarbeitung, gegen die Stunden des Teams in den drei Monaten davor. Die Reihe jeder Führungskraft wird im Kreis verschoben, um zu sehen, was der Zufall tut.',
    changes:
      'Mehr Monate mit Zahlen der Verkäufer. Das Urteil widerspricht, wo ein typischer Schritt den Umsatz sicher um weniger als 1\u00a0% ändert.',
    limits: 'Ziele, die dem Umsatz des Vorjahrs folgen, verdecken, was besser wurde.',
  },
  symptoms: {
    title: 'Symptome gemeinsam',
    predicts: 'Hohe Fluktuation, Mühe mit dem Ziel und schlechte Stimmung sitzen unter denselben Führungskräften.',
    rival: 'Drei Listen, die nichts miteinander zu tun haben.',
    tested:
      'Rangkorrelationen von Austritten durch erwartete, Anteil der Verkäufermonate unter 60\u00a0% des Ziels nach der Einarbeitung, und schlechter Stimmung, Regionen herausgerechnet. Das schwächste der drei Paare entscheidet. Die letzten beiden stammen von Leuten, die blieben; so steht niemand in zwei Listen.',
    changes: 'Mehr Führungskräfte: Bei zwanzig zeigt sich nur ein starker Zusammenhang.',
    limits: 'Dass Symptome zusammenfallen, sagt nicht, welches zuerst kommt.',
  },
  blindSpot: {
    title: 'Blinder Fleck',
    predicts:
      'Führungskräfte schätzen ihren Rückhalt höher ein als ihre Verkäufer, am meisten dort, wo die meisten gehen.',
    rival: 'Arten zu bewerten: Manche geben allem hohe Noten.',
    tested:
      'Die eigene Bewertung jeder Führungskraft weniger die Antworten der Verkäufer, und die Rangkorrelation mit Austritten durch erwartete, innerhalb von Regionen.',
    changes: 'Antworten der Führungskräfte auf dieselben Fragen wie ihre Verkäufer.',
    limits: 'Eine Antwort einer Führungskraft ist ein dünnes Maß. Gezeigt wird ein Muster über alle, nie mit Namen.',
  },
  badHires: {
    title: 'Fehlbesetzungen',
    predicts: 'Rivale: Austritte kommen früh und folgen Rekrutierungsweg und Eignungswert, gleich wer führt.',
    rival: 'Er ist selbst ein Rivale der Behauptung; er muss unter den Leuten einer Führungskraft gelten.',
    tested:
      'Austritte der ersten sechs Monate nach Rekrutierungsweg und Eignungswert, unter Leuten einer Führungskraft und eines Beschäftigungsmonats. Die Austritte jeder solchen Gruppe werden neu ausgeteilt.',
    changes: 'Rekrutierungswege und Eignungswerte in den Dateien, auch für die Gegangenen.',
    limits:
      'Was bei der Einstellung nicht aufgeschrieben wurde, etwa Referenzen, lässt sich nicht prüfen. Liegt die Schätzung bei 1, reicht ihr Intervall dennoch so weit nach oben, wie ein Unterschied sein könnte, der oft unbemerkt bliebe: Bei wenigen frühen Austritten ist es breit, so gleich die Wege auch aussehen.',
  },
  natureOfTheBusiness: {
    title: 'Natur des Geschäfts',
    predicts: 'Rivale: unter allen Führungskräften dieselbe Quote.',
    rival: 'Unterschiede, die für diese Datei zu klein sind.',
    tested:
      'Das typische Verhältnis zweier Teams muss sicher unter 1,2 liegen. Keinen Unterschied zu finden genügt nicht.',
    changes:
      'Viel mehr Austritte: Zu zeigen, dass sich nichts unterscheidet, braucht mehr, als einen Unterschied zu zeigen.',
    limits: 'Es sagt nicht, ob die gemeinsame Quote hoch oder niedrig ist.',
  },
  churnAndBurn: {
    title: 'Verschleiß mit System',
    predicts: 'Rivale: unter allen Führungskräften dieselbe hohe Quote, über dem Vergleichswert, wie gewollt.',
    rival: 'Ein Vergleichswert, der nicht passt.',
    tested:
      'Austritte durch das, was Ihr Vergleichswert ergäbe, mit exaktem Intervall, zusammen mit der Prüfung, dass sich Führungskräfte nicht unterscheiden.',
    changes: 'Ein Vergleichswert Ihrer eigenen Branche, eingegeben, bevor das Urteil zu sehen ist.',
    limits: 'Ein falscher Vergleichswert macht ein falsches Urteil. Eingebaut ist keiner.',
  },
  contagion: {
    title: 'Ansteckung',
    predicts: 'Rivale: Ein Austritt zieht weitere nach sich.',
    rival: 'Monate, die für alle schlecht sind, oder Führungskräfte mit durchweg vielen Austritten.',
    tested:
      'Austritte der fünf Monate davor mal Austritte über die erwarteten hinaus, nach Team und Monat. Die Austritte jeder Führungskraft werden neu auf Monate verteilt, so wahrscheinlich wie erwartet.',
    changes: 'Eine längere Zeit, oder mehr Teams.',
    limits: 'Zwei Leute, die dasselbe Ereignis trifft, sehen aus, als wäre einer dem anderen gefolgt.',
  },
  quotaAndTerritory: {
    title: 'Ziel und Gebiet',
    predicts: 'Rivale: Austritte folgen der Zielerreichung und erhöhten Zielen, gleich wer führt.',
    rival: 'Führungskräfte, die zugleich Ziele setzen und schlecht führen.',
    tested:
      'Stufen der Zielerreichung und erhöhte Ziele vor den ausgelassenen Monaten, unter den Personenmonaten einer Führungskraft. Austritte werden neu auf Personenmonate verteilt.',
    changes: 'Ziele und Ergebnisse nach Monaten, auch für die Gegangenen.',
    limits:
      'Auch sehr Gute gehen: Ein umgekehrtes U ist üblich, darum werden Stufen benutzt und keine Gerade. Liegt die Schätzung bei 1, reicht ihr Intervall dennoch so weit nach oben, wie ein Unterschied sein könnte, der oft unbemerkt bliebe.',
  },
};
