import type { emptyScreens as english } from '../en/emptyScreens';

export const emptyScreens = {
  shows: {
    overview:
      'Wie viele Leute da sind, wie schnell sie nach sechs Formeln gehen, wie lange sie bleiben, und wie Stunden, Zielerreichung und Stimmung verlaufen sind.',
    hours:
      'Ob Teams mit weniger Coaching- oder Trainingsstunden mehr Leute verloren haben, ein Punkt je Team, und welche Teams außerhalb dessen liegen, was der Zufall allein zeichnet.',
    leaving:
      'Wann Menschen gehen: wie viele wie lange bleiben, nach Rolle, Quelle, Region und Eintrittsjahr; welche Arten von Austritten es gibt; wie die ersten 90 Tage verlaufen; und die genannten Gründe.',
    managers:
      'Das Team jeder Führungskraft gegen das, was der Zufall zulässt, was unter denselben Führungskräften zusammen auftritt, und was nach einem Führungswechsel geschah. Niemand wird in eine Rangfolge gebracht.',
    morale:
      'Wie Stimmung, Rückhalt, Respekt und Verbindlichkeit verliefen, Monat für Monat und Team für Team, wie viele antworteten, und ob sich die Stimmung vor oder nach Austritten bewegt.',
    whatIf:
      'Wie viele Austritte vermieden würden und was das spart, bekäme jedes Team die Stunden eines gewählten: mit Intervall, und nur wenn der Zusammenhang ist, was er scheint.',
    claim:
      'Ein Urteil über jeden Teil der Behauptung und über ihre Rivalen, mit den Belegen, dem Zweifel und dem, was es ändern würde; und von 100 Austritten, wie viele womit einhergehen.',
  },
  stillThere: {
    title: 'Wie viele gehen, lässt sich nicht sagen: Die Dateien enthalten anscheinend nur, wer noch da ist',
    why: 'Kaum jemand darin ist gegangen; manche Personalsysteme geben nur aktive Personen aus. Eine Austrittsrate, der Anteil der Gebliebenen oder wie bald Neue wieder gehen: alles würde ruhig aussehen, was immer geschehen ist. Darum steht nichts davon hier.',
    add: 'Fügen Sie hinzu, wer gegangen ist: eine Liste der Austritte (Personalnummer und Austrittsdatum) oder eine Liste der Einstellungen, die Ehemalige mit ihrem Austrittsdatum behält.',
    rest: 'Was folgt, gilt nur für die Personen in den Dateien.',
  },
  needs: 'Nötige Dateien',
  helps: 'Mehr zeigt sich mit',
  sample: 'Mit einer Beispielfirma ansehen',
} satisfies typeof english;
