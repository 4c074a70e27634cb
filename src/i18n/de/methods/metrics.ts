import type { MetricPages } from '../../methodPage';

export const metrics: MetricPages = {
  turnover: {
    title: 'Fluktuation',
    question: 'Wie schnell gehen Leute?',
    answer:
      'Austritte werden durch die Zeit geteilt, in der Leute da waren und gehen konnten. Wer ein halbes Jahr da war, zählt halb. So bleibt die Zahl richtig, wenn ein Team wächst, schrumpft oder Leute tauscht. Fünf andere Formeln sind gebräuchlich; sie teilen durch Köpfe an irgendeinem Tag und ergeben für dasselbe Team andere Zahlen.',
    formula:
      'Quote = Austritte / Personenjahre; ein Personenjahr sind 365,25 Tage Beschäftigung im Zeitraum und in der Gruppe',
    example:
      'Ein Team wächst von 20 auf 40: Von Januar bis Oktober kommen jeden Monat drei, und einer geht, jeweils zur Monatsmitte. Das sind 10 Austritte in {personYears} Personenjahren, also {rate} im Jahr (95\u00a0%: {lower} bis {upper}). Die anderen Formeln sagen alles von {schlueter} bis {basis}, und niemand hat einen Fehler gemacht.',
    table: {
      caption: 'Ein Team, ein Jahr, sechs Formeln',
      head: ['Formel', 'Rechnung', 'Ergebnis'],
      rows: [
        ['Austritte je Personenjahr', '10 / {personYears}', '{rate}'],
        ['SHRM', 'Summe der Monatswerte aus Austritten / durchschnittlichem Bestand', '{shrm}'],
        ['Basisformel', '10 / 20 am Anfang', '{basis}'],
        ['BDA', '10 / 30 im Durchschnitt', '{bda}'],
        ['Schlüter', '10 / (20 + 30 Eintritte)', '{schlueter}'],
        ['ZVEI', 'die kleinere Zahl aus 10 Austritten und 30 Eintritten / 30 im Durchschnitt', '{zvei}'],
      ],
    },
    traps: [
      'Vergleichen Sie nie den Wert einer Formel mit dem Vergleichswert einer anderen.',
      'Ein Austritt in einem Monat in einem Team von acht liest sich als 150\u00a0% im Jahr. Zitieren Sie nichts unter sechs Monaten, und immer mit Intervall.',
    ],
  },
  exitKinds: {
    title: 'Freiwillige und andere Austritte',
    question: 'Wie viele sind von sich aus gegangen?',
    answer:
      'Austritte werden danach gezählt, wer das Arbeitsverhältnis beendet hat: die Person, das Unternehmen oder niemand (Rente, Tod, Ende einer Befristung). Wo die Dateien es nicht sagen, bleibt der Austritt „nicht gesagt“ und wird nie zu einer anderen Art gezählt. Grenzen zeigen, was wahr sein könnte.',
    formula: 'Quote einer Art = Austritte dieser Art / Personenjahre; Grenzen: ohne und mit allen nicht gesagten',
    example:
      'Von 20 Austritten in 80 Personenjahren waren 9 freiwillig, bei 4 ist nichts gesagt. Die freiwillige Quote liegt zwischen {lower} und {upper}.',
    traps: [
      'Was freiwillig heißt, bestimmt, wer das Formular ausfüllt; eine Entlassung kann als Kündigung durch die Person eingetragen sein.',
    ],
  },
  regretted: {
    title: 'Bedauerte Austritte',
    question: 'Wie viele der Gegangenen hätte man gern behalten?',
    answer:
      'Wo die Dateien ein Kennzeichen tragen, gilt das Kennzeichen. Sonst gilt ein freiwilliger Austritt als bedauert, wenn die Zielerreichung der Person in den Monaten davor mindestens in der Mitte des Teams lag; eine solche Zahl ist als erschlossen bezeichnet.',
    formula: 'bedauert = gekennzeichnet, sonst freiwillig und vorherige Zielerreichung ≥ Median des Teams',
    example:
      'Von 14 freiwilligen Austritten sind 5 gekennzeichnet. Von den übrigen 9 lagen drei mindestens in der Mitte ihres Teams. Das sind 8 bedauerte Austritte von 14, {share}, drei davon erschlossen.',
    traps: [
      'Das Kennzeichen setzt die Führungskraft, um deren Bilanz es geht. Wo viele gehen, ist das Bedauern oft gering.',
    ],
  },
  headcount: {
    title: 'Personalbestand',
    question: 'Wie viele Leute sind da, und wie kam es dazu?',
    answer:
      'Gezählt wird am Ende eines Tages. Der letzte Tag der Beschäftigung zählt noch dazu. Eine Person gehört an einem Tag zu einer Gruppe; ein Wechsel des Teams ist weder Eintritt noch Austritt.',
    formula: 'Anfang + Eintritte + Zugänge aus anderen Teams − Austritte − Abgänge in andere Teams = Ende',
    example: '120 am Anfang, 12 Eintritte und 3 Zugänge, 14 Austritte und 1 Abgang: {closing} am Ende.',
    traps: ['Köpfe sind keine Vollzeitstellen: Eine halbe Stelle zählt als eine Person.'],
  },
  firstNinetyDays: {
    title: 'Austritte in den ersten 90 Tagen',
    question: 'Wie viele der neu Eingestellten sind nach 90 Tagen schon wieder weg?',
    answer:
      'Gezählt werden nur Eintritte, deren erste 90 Tage ganz in den Daten liegen. Wer vor drei Wochen kam, hatte noch keine Gelegenheit, binnen 90 Tagen zu gehen, und gehört weder in den Zähler noch in den Nenner. Das erste Jahr wird ebenso gezählt.',
    formula:
      'Austritte nach höchstens 90 Tagen / Eintritte, deren erste 90 Tage ganz beobachtet sind; Intervall nach Wilson',
    example:
      'Von 40 Eingestellten kamen 8 weniger als 90 Tage vor dem letzten Tag der Daten. Von den übrigen 32 gingen vier binnen 90 Tagen: {share} (95\u00a0%: {lower} bis {upper}). Durch alle 40 geteilt stünde da {naive}.',
    traps: [
      'Frühe Austritte sagen ebenso viel über die Einstellung wie über die Führung: Vergleichen Sie innerhalb eines Rekrutierungswegs.',
    ],
  },
  retention: {
    title: 'Bleibequote',
    question: 'Wie viele von denen, die am Anfang da waren, sind noch da?',
    answer: 'Eine feste Gruppe wird vom ersten bis zum letzten Tag verfolgt. Wer dazwischen kam, spielt keine Rolle.',
    formula: 'am Anfang und am Ende da / am Anfang da',
    example:
      'Von 50 Leuten sind nach einem Jahr noch 42 da: {share}. Im selben Jahr gingen auch 5 der neu Eingestellten, zusammen 13 Austritte bei 43 Leuten am Ende. Eins minus Fluktuation nach BDA ergäbe {misread}.',
    traps: ['Es ist nicht eins minus Fluktuation: Wer dazwischen kam und ging, fehlt.'],
  },
  stability: {
    title: 'Stabilitätsindex',
    question: 'Welcher Teil des Teams ist schon ein Jahr da?',
    answer: 'Leute mit mindestens einem Jahr Betriebszugehörigkeit heute, verglichen mit dem Bestand vor einem Jahr.',
    formula: 'Leute mit ≥ 1 Jahr Betriebszugehörigkeit heute / Bestand vor einem Jahr',
    example: '50 Leute vor einem Jahr; 36 von heute sind so lange da: {index}.',
    traps: [
      'Wenige Stellen, die immer wieder neu besetzt werden, fallen kaum auf: Ob eine Stelle einmal oder viermal frei wurde, der Index ist derselbe.',
    ],
  },
  survival: {
    title: 'Wie lange Leute bleiben',
    question: 'Welcher Anteil ist nach so vielen Monaten noch da?',
    answer:
      'Bei jedem Austritt sinkt der Anteil um eins durch die Zahl derer, die bei dieser Dauer da sind. Wer noch beschäftigt ist, zählt, solange er zu sehen war, und wer vor Beginn der Daten da war, zählt von da an. Der Median ist erreicht, wenn die Hälfte gegangen ist; das muss nicht vorkommen.',
    formula: 'S(t) = Produkt über Austritte bis t von (1 − Austritte / Anwesende); Log-log-Intervall (Kaplan–Meier)',
    example:
      'Fünf Leute; Austritte nach 1, 2 und 4 Jahren, einer zuletzt bei 2 gesehen, einer ab 1 in den Daten, einer bei 5. Nach 3 Jahren sind noch {third} da, und die mediane Verweildauer ist {median} Jahre.',
    table: {
      caption: 'Fünf Leute',
      head: ['Ab Jahr', 'Bis Jahr', 'Dann'],
      rows: [
        ['0', '1', 'Austritt'],
        ['0', '2', 'Austritt'],
        ['0', '2', 'zuletzt gesehen'],
        ['1', '4', 'Austritt'],
        ['0', '5', 'zuletzt gesehen'],
      ],
    },
    traps: [
      'Die mittlere Dauer der Gegangenen ist keine Antwort: Sie weiß nichts von denen, die bleiben.',
      'Ohne späten Eintritt zählen die Langjährigen, als wäre ihre ganze Vergangenheit beobachtet worden; die Dauer erscheint zu lang.',
    ],
  },
  cumulativeIncidence: {
    title: 'Austritte nach Art im Zeitverlauf',
    question: 'Welcher Anteil ist bis jetzt auf diese Art gegangen, wenn andere zuvor auf andere Art gehen?',
    answer:
      'Wer entlassen wurde, kann nicht mehr kündigen. Darum nimmt sich jede Art ihren Teil von denen, die noch da sind, und die Anteile aller Arten ergeben zusammen alle Gegangenen.',
    formula:
      'F(t) = Summe über Austritte dieser Art von S kurz davor × Austritte dieser Art / Anwesende (Aalen–Johansen)',
    example:
      'Vier Leute: einer kündigt, einer wird entlassen, einer kündigt, einer bleibt. {voluntary} haben gekündigt, {involuntary} wurden entlassen. Als ob der Entlassene später noch kündigen könnte, ergäben sich {wrong}.',
    traps: ['Eins minus die Verweilkurve einer einzigen Art überschätzt sie.'],
  },
  hazardByTenure: {
    title: 'Austrittsrisiko nach Betriebszugehörigkeit',
    question: 'In welchen Monaten der Beschäftigung gehen die meisten?',
    answer:
      'Für jeden Abschnitt der Betriebszugehörigkeit: Austritte geteilt durch die Jahre, die Leute darin gearbeitet haben. Das ist eine Rate, kein Anteil an Leuten: Sie kann über 100\u00a0% liegen. Am höchsten heißt ein Abschnitt nur, wenn die Intervalle ihn über jeden anderen stellen und dabei alle Abschnitte zugleich miteinander verglichen sind: Von mehreren, die in Wahrheit gleich sind, sieht immer einer am höchsten aus.',
    formula:
      'Austritte des Abschnitts / Personenjahre des Abschnitts; bei k Abschnitten je zwei verglichen zu 1 − 0,05 / (k (k − 1) / 2)',
    example:
      '6 Austritte in 5 Personenjahren der ersten drei Monate: {early} im Jahr. 3 Austritte in 25 Personenjahren nach zwei Jahren: {late}. Das Risiko am Anfang ist {ratio}-mal so hoch; wären dies die einzigen beiden Abschnitte, nach dem 95\u2011%\u2011Intervall mindestens {atLeast}-mal.',
    traps: [
      'Eine fallende Kurve zeigt nicht, dass Leute sesshaft werden: Wer leicht geht, ist schon fort, und die anderen bleiben.',
    ],
  },
  tenureAtExit: {
    title: 'Betriebszugehörigkeit beim Austritt',
    question: 'Wie lange waren die Gegangenen da?',
    answer:
      'Die Mitte der Dauern, und auf beiden Seiten die Grenze zum Viertel, das am frühesten und am spätesten ging.',
    formula: 'Median und Quartile von (Austritt − Eintritt) der letzten Beschäftigung',
    example:
      'Gegangen nach 2, 4, 5, 9 und 30 Monaten: Median {median}, Quartile {lower} und {upper}. Der Mittelwert wäre {mean}.',
    traps: [
      'Es beschreibt die Gegangenen, nicht die Belegschaft. In einem jungen Unternehmen sind die Dauern kurz, weil niemand eine lange haben kann.',
    ],
  },
  span: {
    title: 'Führungsspanne',
    question: 'Wie viele Leute hat eine Führungskraft?',
    answer:
      'Monate, die unter Führungskräften gearbeitet wurden, geteilt durch Monate, in denen sie jemanden führten. Wer einen Monat lang zum Team gehört, zählt einen Monat lang.',
    formula: 'Personenmonate unter Führungskräften / Führungsmonate',
    example:
      'Eine Führungskraft führt ein Jahr lang 10 Leute, eine andere ein halbes Jahr lang 4 und dann 8: 192 Personenmonate in 24 Führungsmonaten, im Mittel {average}.',
    traps: ['Eine Stellvertretung, die führt, aber nicht in den Dateien steht, lässt die Spanne größer erscheinen.'],
  },
  attainment: {
    title: 'Zielerreichung',
    question: 'Wie viel des Ziels wird erreicht, und von wie vielen?',
    answer:
      'Drei Zahlen, denn eine kann verdecken, was eine andere zeigt: aller Umsatz durch alle Ziele, die mittlere Person, und der Anteil derer, die ihr Ziel erreichen.',
    formula: 'Σ Ist / Σ Ziel; Median der eigenen Verhältnisse; Verkäufer mit ≥ 100\u00a0% / Verkäufer',
    example:
      'Ziele von 200, 100 und 100; Umsätze von 320, 80 und 90. Gesamt {total}, die mittlere Person hat {median}, und {atQuota} sind am Ziel. Ein großes Geschäft macht die Summe.',
    traps: [
      'Den Mittelwert der Verhältnisse bestimmt, wer das kleinste Ziel hat; er wird nicht angegeben.',
      'Ein volles Ziel für einen halben Monat lässt Neue schwach aussehen.',
    ],
  },
  ramp: {
    title: 'Einarbeitung',
    question: 'Wie lange dauert es, bis Neue so verkaufen wie das Team?',
    answer:
      'Der erste von zwei Monaten nacheinander, in denen jemand Neues mindestens vier Fünftel der mittleren Zielerreichung des Teams schafft. Wer noch nicht so weit ist, zählt als noch nicht so weit, nicht als nie.',
    formula:
      'erster Monat m mit Zielerreichung in m und m + 1 ≥ 80\u00a0% des Medians im Team; bei jüngst Eingestellten zensiert',
    example:
      'Die Mitte des Teams ist 100\u00a0%, die Marke also {threshold}. Jemand Neues hat 20, 55, 85, 70, 88, 95\u00a0%: Der einzelne gute Monat zählt nicht, die Einarbeitung endet in Monat {month}.',
    traps: [
      'Wer früh geht, beendet die Einarbeitung nie. Eine kurze Einarbeitung der Gebliebenen heißt vielleicht nur, dass die anderen fort sind.',
    ],
  },
  hours: {
    title: 'Trainings- und Coachingstunden',
    question: 'Wie viel Training und Coaching bekommen die Leute?',
    answer:
      'Stunden werden durch die Monate geteilt, in denen Leute da waren, nie durch Köpfe. Monate der Tabelle ohne Eintrag zählen null Stunden; außerhalb ihrer Monate gibt es keine Zahl.',
    formula: 'Σ Stunden / Σ Personenmonate',
    example:
      '90 Stunden in 60 Personenmonaten: {rate} im Monat. So kommt, wer 24 Monate bleibt, auf {stayer} Stunden insgesamt, und wer nach 6 geht, auf {leaver}, obwohl beide gleich viel bekamen.',
    traps: [
      'Stunden insgesamt je Person lassen Gegangene immer vernachlässigt aussehen: Sie hatten weniger Zeit, welche zu sammeln.',
      'In den letzten Monaten vor einem Austritt sinken die Stunden wegen der Kündigung, nicht vor ihr.',
    ],
  },
  pulse: {
    title: 'Stimmung',
    question: 'Wie geht es den Leuten nach eigener Auskunft?',
    answer:
      'Antworten werden auf 0 bis 100 umgerechnet, umgekehrt gestellte Fragen zuvor gedreht. Der Anteil günstiger Antworten steht für sich, denn ein Mittelwert kann zwei Lager verdecken. Das Intervall eines Mittels über mehrere Monate nimmt alle Antworten einer Person als eine, ebenso alle Mittelwerte eines Teams: Dieselben Leute antworten jeden Monat, und sie noch einmal zu hören sagt wenig Neues.',
    formula: '100 × (Antwort − niedrigste) / (höchste − niedrigste); günstig: 4 und 5 von 5',
    example:
      'Auf einer Skala von 1 bis 5: eine 5, eine 3 und eine 2 auf eine umgekehrte Frage, also eine 4. Mittel {mean}, günstig {favourable}. Fünf Personen geben 80, 60, 70, 50 und 65 Punkte und einen Monat später dasselbe: Mittel 65, Intervall {lower} bis {upper}. Als zehn Personen gezählt wären es {narrowLower} bis {narrowUpper}, und das ist zu eng.',
    traps: [
      'Wer antwortet, ist nicht jeder, und wer bald geht, antwortet am wenigsten. Lesen Sie es neben der Rücklaufquote.',
    ],
  },
  enps: {
    title: 'eNPS',
    question: 'Würden die Leute empfehlen, hier zu arbeiten?',
    answer:
      'Auf 0 bis 10: der Anteil der Neunen und Zehnen weniger den Anteil von null bis sechs. Das Intervall ist breit, denn es ist ein Unterschied zweier Anteile.',
    formula: 'Anteil (9–10) − Anteil (0–6), in Punkten; Score-Intervall eines Unterschieds im Trinom',
    example:
      'Von 100 Antworten sind 40 Neunen oder Zehnen und 25 Sechsen oder weniger: {score} (95\u00a0%: {lower} bis {upper}).',
    traps: [
      'Formulare von 1 bis 10 ergeben eine andere Zahl. Eine Änderung um 10 Punkte in einem Team von 20 ist meist Zufall.',
    ],
  },
  responseRate: {
    title: 'Rücklaufquote',
    question: 'Wie viele von denen, die da waren, haben geantwortet?',
    answer:
      'Antworten geteilt durch Leute, die da waren und gefragt werden konnten; ebenso für jene, die bald darauf gingen.',
    formula: 'Leute mit Antwort / Beschäftigte im Monat der Befragung',
    example: 'Von 60 Leuten haben 42 geantwortet: {all}. Von den 8, die binnen drei Monaten gingen, 3: {leavers}.',
    traps: [
      'Schweigen ist keine Zufriedenheit. Wo sich die Quote zwischen Teams unterscheidet, steht auch der Mittelwert für anderes.',
    ],
  },
  cost: {
    title: 'Kosten der Fluktuation',
    question: 'Was kosten Austritte?',
    answer:
      'Eine Summe, deren Größen Sie selbst eingeben: Suche, Training, was während der Einarbeitung nicht verkauft wird, und Tage, an denen eine Stelle leer steht. Das Ergebnis ist eine Spanne, weil die Größen geschätzt sind.',
    formula: 'Austritte × (Suche + Schulung + entgangener Umsatz + leere Tage × was ein solcher Tag eingebracht hätte)',
    example:
      '10 Austritte × (5.000 + 3.000 + 12.000 + 30 leere Tage × 400) = {total}. Mit Beträgen, die ein Viertel niedriger oder höher sind: {lower} bis {upper}.',
    traps: [
      'Es ist nie eine einzige Zahl. Angaben wie „anderthalb Gehälter“ werden überall zitiert und fast nirgends gemessen.',
    ],
  },
};
