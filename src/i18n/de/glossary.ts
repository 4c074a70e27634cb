import type { glossary as english } from '../en/glossary';

export const glossary = {
  title: 'Wörter des Fachs, in je einem Satz',
  reading: 'Jedes Wort führt zu der Seite, die sagt, wie es berechnet wird und wann es irreführt.',
  more: 'Wie es berechnet wird',
  onThisPage: 'Wörter dieser Seite',
  terms: {
    turnover: {
      word: 'Fluktuation',
      meaning: 'Austritte geteilt durch die Zeit, in der Leute da waren, als Quote im Jahr.',
    },
    personYear: {
      word: 'Personenjahr',
      meaning: 'Eine Person ein Jahr lang beschäftigt, oder zwei je ein halbes.',
    },
    atRisk: {
      word: 'Unter Risiko',
      meaning: 'Beschäftigt und in der Lage zu gehen: nur in dieser Zeit lässt sich ein Austritt zählen.',
    },
    annualised: {
      word: 'Aufs Jahr gerechnet',
      meaning: 'Geschrieben, als hätte der Zeitraum ein Jahr gedauert. Ein Austritt im Monat sieht dann aus wie zwölf.',
    },
    exitKind: {
      word: 'Art des Austritts',
      meaning: 'Wer das Arbeitsverhältnis beendet hat: Person, Unternehmen oder niemand.',
    },
    regretted: {
      word: 'Bedauerter Austritt',
      meaning: 'Freiwilliger Austritt von jemandem, den man gern behalten hätte.',
    },
    headcount: { word: 'Personalbestand', meaning: 'Beschäftigte am Ende eines Tages, ob ganz oder in Teilzeit.' },
    earlyExit: { word: 'Früher Austritt', meaning: 'Ein Austritt in den ersten 90 Tagen.' },
    retention: { word: 'Bleibequote', meaning: 'Der Anteil derer vom Anfang, die am Ende noch da sind.' },
    stability: {
      word: 'Stabilitätsindex',
      meaning: 'Leute mit einem Jahr Betriebszugehörigkeit heute, durch den Bestand vor einem Jahr.',
    },
    survivalCurve: { word: 'Verweilkurve', meaning: 'Der Anteil der Leute, die nach so vielen Monaten noch da sind.' },
    censored: {
      word: 'Zensiert',
      meaning: 'Am Ende der Daten noch beschäftigt: Bekannt ist, wie lange mindestens, nicht wie lange insgesamt.',
    },
    lateEntry: {
      word: 'Später Eintritt',
      meaning: 'Zu Beginn der Daten schon beschäftigt: gezählt von da an, nicht ab der Einstellung.',
    },
    medianStay: {
      word: 'Mediane Verweildauer',
      meaning: 'Die Zeit, nach der die Hälfte gegangen ist. Sie muss nicht erreicht sein.',
    },
    incidence: {
      word: 'Kumulative Inzidenz',
      meaning: 'Der Anteil, der bis zu einer Zeit auf eine Art gegangen ist, während andere auf andere Art gehen.',
    },
    hazard: {
      word: 'Risiko nach Dauer',
      meaning: 'Austritte geteilt durch die gearbeitete Zeit, unter denen, die so weit gekommen sind.',
    },
    tenure: { word: 'Betriebszugehörigkeit', meaning: 'Zeit seit der Einstellung der laufenden Beschäftigung.' },
    span: { word: 'Führungsspanne', meaning: 'Wie viele Leute eine Führungskraft hat, im Mittel über die Zeit.' },
    attainment: { word: 'Zielerreichung', meaning: 'Was verkauft wurde, geteilt durch das Ziel.' },
    ramp: { word: 'Einarbeitung', meaning: 'Die Monate, bis jemand Neues etwa so verkauft wie das Team.' },
    practice: { word: 'Praxis', meaning: 'Training, Coaching und Rückhalt: was eine Führungskraft für das Team tut.' },
    immortalTime: {
      word: 'Unsterbliche Zeit',
      meaning: 'Die Falle, dass Bleibende schon durch das Bleiben mehr Stunden sammeln.',
    },
    pulse: { word: 'Pulsbefragung', meaning: 'Eine kurze, wiederholte Befragung, wie es den Leuten geht.' },
    enps: {
      word: 'eNPS',
      meaning: 'Anteil der Neunen und Zehnen weniger Anteil von null bis sechs: Würden Sie uns empfehlen?',
    },
    responseRate: {
      word: 'Rücklaufquote',
      meaning: 'Der Anteil derer, die geantwortet haben, an allen, die in dem Monat da waren.',
    },
    interval: {
      word: '95\u2011%\u2011Intervall',
      meaning:
        'Ein Bereich, der so berechnet ist, dass er die Wahrheit in 95 von 100 Fällen enthält, soweit es um Zufall geht.',
    },
    expected: {
      word: 'Erwartete Austritte',
      meaning: 'Wie viele ein Team hätte, wenn es Leute verlöre wie alle anderen gleicher Dauer, Rolle und Region.',
    },
    funnel: {
      word: 'Trichter',
      meaning: 'Grenzen, in denen sich Teams allein durch Zufall unterscheiden, weit für kleine.',
    },
    shrinkage: { word: 'Schrumpfung', meaning: 'Kleine Teams zur Mitte ziehen, weil sie wenig sagen.' },
    medianRateRatio: {
      word: 'Typisches Verhältnis',
      meaning: 'Die höhere durch die niedrigere Quote zweier zufällig gezogener Teams, in der Mitte aller Paare.',
    },
    rateRatio: { word: 'Ratenverhältnis', meaning: 'Wievielmal so hoch eine Quote ist wie eine andere.' },
    noticePeriod: {
      word: 'Kündigungsfrist',
      meaning: 'Zeit zwischen Kündigung und Austritt, in der Stunden wegen des Austritts sinken.',
    },
    shuffle: {
      word: 'Mischung',
      meaning: 'Führungskräfte neu austeilen, um zu sehen, was der Zufall allein zeichnet.',
    },
    pValue: {
      word: 'p',
      meaning:
        'Wie oft der Zufall allein etwas mindestens so Extremes ergäbe. Nicht die Wahrscheinlichkeit, sich zu irren.',
    },
    specification: {
      word: 'Zählweise',
      meaning: 'Eine von mehreren vernünftigen Entscheidungen, was wie gezählt wird.',
    },
    eValue: {
      word: 'E-Wert',
      meaning: 'Wie stark etwas Ungesehenes mitspielen müsste, um ein Ergebnis zu erklären.',
    },
    negativeControl: {
      word: 'Negativkontrolle',
      meaning: 'Austritte, auf die niemand Einfluss hat. Folgen sie dem Coaching, ist anderes im Spiel.',
    },
    verdict: {
      word: 'Urteil',
      meaning:
        'Nach Regeln, die zuvor feststehen. Stützt: Zufall erklärt es schlecht, das Intervall liegt auf der vorhergesagten Seite, die meisten anderen Zählweisen stimmen überein, und kein einzelnes Team trägt es. Widerspricht: Nach dem Intervall ist ein Unterschied zu klein zum Handeln, oder er geht in die andere Richtung. Nicht zu entscheiden: alles andere. Nicht prüfbar: Den Dateien fehlt das Nötige.',
    },
    shareOfExits: {
      word: 'Von 100 Austritten',
      meaning: 'Wie viele Austritte mit einem Teil einhergehen, im Mittel über alle Reihenfolgen.',
    },
    withheld: { word: 'Zurückgehalten', meaning: 'Nicht gezeigt, weil eine kleine Gruppe zu erkennen wäre.' },
  },
} satisfies typeof english;
