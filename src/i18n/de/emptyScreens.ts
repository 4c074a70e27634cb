import type { emptyScreens as english } from '../en/emptyScreens';

export const emptyScreens = {
  shows: {
    overview:
      'Wie viele Leute da sind, wie schnell sie nach sechs Formeln gehen, wie lange sie bleiben, und wie Stunden, Zielerreichung und Stimmung verlaufen sind.',
    hours:
      'Ob Teams mit weniger Coaching- oder Trainingsstunden mehr Leute verloren haben, ein Punkt je Team, und welche Teams außerhalb dessen liegen, was der Zufall allein zeichnet.',
    claim:
      'Ein Urteil über jeden Teil der Behauptung und über ihre Rivalen, mit den Belegen, dem Zweifel und dem, was es ändern würde; und von 100 Austritten, wie viele womit einhergehen.',
  },
  needs: 'Nötige Dateien',
  helps: 'Zeigt mehr mit',
  sample: 'Mit einer Beispielfirma ansehen',
} satisfies typeof english;
