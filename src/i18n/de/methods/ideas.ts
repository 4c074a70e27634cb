import type { IdeaPages } from '../../methodPage';

export const ideas: IdeaPages = {
  interval: {
    title: 'Das 95\u2011%\u2011Intervall',
    question: 'Wie weit könnte die Wahrheit von der gezeigten Zahl entfernt sein?',
    answer:
      'Wäre dasselbe Jahr noch einmal gelaufen, mit demselben Risiko, wäre eine andere Zahl herausgekommen. Das Intervall enthält die Risiken, bei denen die vorliegende Zahl nicht überrascht. Wenige Austritte machen es breit, und keine Rechenkunst macht es schmaler.',
    formula: 'Gamma-Quantile bei Austritten und Austritten + 1, durch Personenjahre (Garwood)',
    example:
      'Ein Austritt im Jahr in einem Team von acht: {one}, und die Wahrheit irgendwo von {oneLower} bis {oneUpper}.',
    table: {
      caption: 'Austritte, Zeit und was sie sagen',
      head: ['Austritte', 'Personenjahre', 'Quote', 'Von', 'Bis'],
      rows: [
        ['1', '8', '{one}', '{oneLower}', '{oneUpper}'],
        ['5', '20', '{five}', '{fiveLower}', '{fiveUpper}'],
        ['12', '40', '{twelve}', '{twelveLower}', '{twelveUpper}'],
      ],
    },
    traps: ['Zwei Intervalle, die sich überschneiden, können sich dennoch unterscheiden; das ist eine eigene Frage.'],
  },
  expectedExits: {
    title: 'Erwartete Austritte',
    question: 'Wie viele Austritte hätte ein Team, wenn es Leute verlöre wie alle anderen?',
    answer:
      'Neue gehen öfter als Langjährige, manche Regionen und Rollen verlieren mehr als andere. Eine Regression gibt jedem Personenmonat sein übliches Risiko, ohne auf Führungskraft oder Stunden zu sehen. Über ein Team summiert sind das die erwarteten Austritte. Beobachtete durch erwartete sagt, wievielmal so viele gingen.',
    formula: 'E = Σ übliches Risiko jedes Personenmonats; O / E mit Garwoods Intervall von O',
    example:
      '30 Personenmonate zu 4\u00a0% und 200 zu 1\u00a0% ergeben {expected} erwartete Austritte. Sechs wurden beobachtet: {ratio}-mal so viele (95\u00a0%: {lower} bis {upper}).',
    traps: [
      'Was nicht in den Dateien steht, kann nicht berücksichtigt werden. Ein Team mit schwierigem Gebiet sieht dann schlecht geführt aus.',
    ],
  },
  funnel: {
    title: 'Der Trichter',
    question: 'Welche Teams liegen außerhalb dessen, was der Zufall allein täte?',
    answer:
      'Jedes Team ist ein Punkt: nach rechts die erwarteten Austritte, nach oben, wievielmal so viele es hatte. Die Grenzen sind links weit und rechts eng, wie ein Trichter. Ein Punkt darin ist keine Nachricht, so hoch er auch steht.',
    formula: 'Grenzen = interpolierte Poisson-Quantile bei den erwarteten Austritten, durch die erwarteten Austritte',
    example:
      'Bei 8 erwarteten Austritten liegen 95 von 100 solchen Teams zwischen dem {lower}- und {upper}-Fachen, 998 von 1.000 zwischen dem {outerLower}- und {outerUpper}-Fachen.',
    traps: [
      'Von 40 Teams liegen allein durch Zufall zwei außerhalb der inneren Grenzen. Darum gibt es hier keine Rangliste.',
    ],
  },
  shrinkage: {
    title: 'Schrumpfung',
    question: 'Was ist die beste Schätzung für ein kleines Team?',
    answer:
      'Ein Team mit wenigen erwarteten Austritten sagt wenig, darum wird sein Verhältnis zur Mitte des Unternehmens gezogen; ein großes Team behält seines. Wie stark, lehrt das Ausmaß, in dem sich Teams über Zufall hinaus unterscheiden.',
    formula: '(O + 1 / v) / (Mittel × E + 1 / v), v die Varianz zwischen Führungskräften (marginale Likelihood)',
    example:
      'Fünf Teams mit 1, 9, 2, 14, 3 Austritten, wo 5, 5, 6, 6, 7 erwartet waren. Das zweite hat {raw}-mal so viele und wird auf {shrunk} gezogen; das erste geht von {rawLow} auf {shrunkLow}.',
    traps: [
      'Die geschrumpften Werte sind im Mittel die besten. Ein Urteil über eine einzelne Führungskraft sind sie nicht.',
    ],
  },
  medianRateRatio: {
    title: 'Typisches Verhältnis zweier Teams',
    question: 'Wie sehr unterscheiden sich Teams, in einer Zahl?',
    answer:
      'Ziehen Sie zwei Teams zufällig und teilen Sie die höhere Quote durch die niedrigere. Die Mitte aller solchen Verhältnisse ist das typische Verhältnis; 1 heißt, dass sich Teams nicht über Zufall hinaus unterscheiden.',
    formula:
      'oberes Quartil der F-Verteilung mit 2 / v und 2 / v Freiheitsgraden, v die Varianz zwischen Führungskräften',
    example: 'Bei einer Varianz von 0,1 zwischen Führungskräften ist das typische Verhältnis {ratio}.',
    traps: ['Es sagt, dass sich Teams unterscheiden, nicht warum.'],
  },
  doseResponse: {
    title: 'Stunden gegen Austritte, und die Falle der Kündigungsfrist',
    question: 'Verlieren Teams mit weniger Stunden mehr Leute?',
    answer:
      'Jeder Punkt ist ein Team: nach rechts Stunden je Person und Monat, nach oben Austritte durch erwartete. Die Linie zeigt, um wie viel sich Austritte je weiterer Stunde ändern. Wer gekündigt hat, wird nicht mehr gecoacht; die Stunden der Gegangenen sinken also, weil sie gehen. Darum bleiben der Monat des Austritts und die drei davor außen vor, und verglichen werden Teams, nicht Personen.',
    formula: 'log(Austritte) = log(erwartete) + Steigung × Stunden + Region + andere Praxis; Quasi-Poisson',
    example:
      'Alle bekommen 3 Stunden im Monat. Eine Person kündigt und bekommt in den letzten drei Monaten keine. Über das Jahr hatte sie {leaver} Stunden im Monat, die anderen {stayer}. Ohne die Monate der Kündigung sind es für beide {before}: Den Unterschied hat der Austritt gemacht.',
    traps: [
      'Stunden gelten oft denen, die Mühe haben. Person für Person kann Coaching dann schädlich aussehen.',
      'Eine Linie durch Punkte beweist keine Ursache: Was mit den Stunden einhergeht, geht mit der Linie einher.',
    ],
  },
  shuffle: {
    title: 'Mischen',
    question: 'Was hätte der Zufall allein gezeichnet?',
    answer:
      'Führungskräfte werden neu ausgeteilt, innerhalb von Region, Rolle und Eintrittsjahr, und die Zahl wird neu berechnet, etwa tausendmal. Ragt die wirkliche Zahl aus dieser Menge heraus, ist Zufall eine schlechte Erklärung.',
    formula: 'p = (mindestens so extreme Mischungen + 1) / (Mischungen + 1)',
    example:
      'In 9 von 999 Mischungen ist die Zahl so extrem wie die wirkliche: p = {p}. Wäre es keine, so wäre p {least}, nie 0.',
    traps: [
      'Mischen beantwortet nur einen Zweifel. Was mit Führungskräften einhergeht, bleibt beim Austeilen bei ihnen.',
    ],
  },
  specificationCurve: {
    title: 'Andere Zählweisen',
    question: 'Hängt die Antwort an Entscheidungen, die niemand verteidigen könnte?',
    answer:
      'Freiwillige oder alle Austritte, die Führungskraft jetzt oder bis zu drei Monate zuvor, Neue mit oder ohne, zwei, drei oder sechs Monate vor Austritten ausgelassen: alles vernünftig, also wird alles berechnet und nebeneinander gezeichnet.',
    formula: 'Anteil der Zählweisen auf der vorhergesagten Seite; mindestens 80\u00a0% sind nötig',
    example:
      '2 × 4 × 2 × 3 ergeben {ways} Zählweisen. Stimmen 40 überein, sind das {enough}, und es genügt; 38 sind {tooFew} und zu wenige.',
    traps: ['Die Zählweisen sind voneinander nicht unabhängig. Ihre Zahl ist keine Zahl von Beweisen.'],
  },
  eValue: {
    title: 'Die Stärke von etwas Ungesehenem',
    question: 'Wie stark müsste etwas sein, das nicht in den Dateien steht, um dies zu erklären?',
    answer:
      'Es müsste mit den Stunden und mit dem Gehen einhergehen, mit jedem um so vielmal, über alles Berücksichtigte hinaus. Eine kleine Zahl ist durch irgendeinen gewöhnlichen Umstand bald erreicht.',
    formula: 'R + √(R × (R − 1)), R das Verhältnis oder sein Kehrwert unter 1; ebenso für die Grenze näher an 1',
    example:
      'Ein Verhältnis von 0,7 (95\u00a0%: 0,55 bis 0,9) braucht etwas Ungesehenes von {estimate}, um erklärt zu sein, und von {limit}, um zweifelhaft zu werden.',
    traps: ['Es sagt, wie stark ein Rivale sein müsste, nicht, ob es einen gibt.'],
  },
  ofHundredExits: {
    title: 'Von 100 Austritten',
    question: 'Wie viele Austritte gehen womit einher?',
    answer:
      'Jedes Risiko ist ein Produkt aus Struktur, Einstellung, Praxis und anderen Unterschieden zwischen Führungskräften. Der Anteil eines Teils ist, was seine Rückkehr zu einem Maßstab, etwa dem besten Fünftel, wegnähme, gemittelt über jede Reihenfolge, in der die Teile zurückkehren können. Was bliebe, ist der Rest.',
    formula:
      'Anteil = Mittel über alle Reihenfolgen der Austritte, die wegfallen, wenn der Teil auf seinem Maßstab ist (Shapley)',
    example:
      'Die Praxis erhöht das Risiko auf das 1,25-Fache, die Führungskräfte auf das 1,6-Fache. Zuerst die Praxis berichtigt nimmt {first} von 100 Austritten weg, nach den Führungskräften {second}: im Mittel {practice}. Auf die Führungskräfte kommen {managers}, der Rest ist {rest}.',
    traps: [
      'Anteile sagen, was miteinander einhergeht, nicht, was geschähe, wenn man es änderte.',
      'Sie hängen vom Maßstab ab: am besten Zehntel gemessen wären sie größer.',
    ],
  },
  verdicts: {
    title: 'Vier Urteile',
    question: 'Wann stützt die Datei einen Teil der Behauptung?',
    answer:
      'Die Regeln stehen fest, bevor jemand hinsieht. Für „stützt“ muss Zufall auch nach der Zahl der Fragen eine schlechte Erklärung sein, das Intervall ganz auf der vorhergesagten Seite liegen, müssen mindestens 80\u00a0% der anderen Zählweisen übereinstimmen, darf keine einzelne Führungskraft es tragen und muss Ruhe sein, wo sich nichts bewegen soll: Renten und Todesfälle dürfen nicht dem Coaching folgen. Das Urteil widerspricht, wo jeder Unterschied sicher zu klein zum Handeln ist oder in die andere Richtung geht. Alles andere ist „nicht zu entscheiden“.',
    formula: 'Holm: der kleinste von k Werten p wird mit k malgenommen, der nächste mit k − 1 und so weiter',
    example: 'Unter vier Fragen zählt ein p von {alone} als {corrected}: nicht gestützt, obwohl es allein genügte.',
    traps: [
      '„Nicht zu entscheiden“ ist kein „Nein“. Oft sind es zu wenige Austritte, und der Bildschirm sagt, wie viele mehr es bräuchte.',
    ],
  },
  smallGroups: {
    title: 'Kleine Gruppen zurückgehalten',
    question: 'Warum wird etwas nicht gezeigt?',
    answer:
      'Gruppen unter fünf Personen (die Grenze lässt sich erhöhen, nie unter drei senken) werden nirgends gezeigt, in keinem Diagramm, keiner Tabelle, keinem Text und keiner Datei, auch nicht, was so wenige angegeben haben. Wie viele in einem Monat da waren, kamen und gingen, wird von jedem größeren Teil gezeigt. Wo eine Summe die verborgene Zahl verriete, wird eine zweite verborgen. Wer zu erkennen wäre, soll nicht darauf vertrauen müssen, dass niemand hinsieht.',
    formula: 'gezeigt nur, wenn Personen ≥ Mindestzahl und keine verborgene Zahl Differenz von gezeigten ist',
    example:
      '40 Leute insgesamt, 37 davon in gezeigten Teams: {hidden} bleiben, und sie werden auch nicht gezeigt, ebenso wenig ein zweites Team.',
    traps: [
      'Zurückgehalten ist nicht null. Eine Lücke in einer Linie sagt, dass nichts gemessen wurde; eine graue Strecke, dass es nicht gezeigt wird.',
    ],
  },
};
