import type { Messages } from '../en';
import { many } from '../many';

export const hoursTime: Messages['hoursTime'] = {
  filtered:
    'Gerade und Urteil gibt es nur aus allen Daten: Mit einem Filter stehen die Teams ohne sie da. Auch die erwarteten Austritte stammen aus allen Daten.',
  scaled: 'Erwartet werden hier alle Austritte, umgerechnet auf die gewählten Arten.',
  under: (hours) => `unter ${hours} Std.`,
  between: (from, to) => `${from} bis unter ${to} Std.`,
  over: (hours) => `${hours} Std. und mehr`,
  behind: (exits, years) => `${many(exits, 'Austritt', 'Austritte')} in ${years} Personenjahren`,
  rate: 'Fluktuation im Jahr',
  overall: 'alle zusammen',
  quarter: {
    title: {
      coaching: 'Fluktuation eines Quartals nach den Coachingstunden des Teams im Quartal davor',
      training: 'Fluktuation eines Quartals nach den Trainingsstunden des Teams im Quartal davor',
    },
    subtitle:
      'Jede Zeile fasst die Quartale zusammen, deren Teams so viele Stunden je Person und Monat bekommen hatten; die Zeilen teilen die Arbeitszeit aller Daten in gleiche Teile. Die letzten Monate der Ausgetretenen zählen nicht als Stunden.',
    count: (cells) => `${cells} Teamquartale.`,
    rows: { coaching: 'Coachingstunden im Quartal davor', training: 'Trainingsstunden im Quartal davor' },
    note: 'Die Striche zeigen den Zufall innerhalb einer Zeile; dass Quartale eines Teams einander gleichen, wissen sie nicht. Betriebszugehörigkeit, Region und Rolle sind hier nicht herausgerechnet.',
    empty:
      'Hier stünden die Austritte eines Quartals neben den Stunden des Quartals davor. Dazu braucht es Stunden, die sich unterscheiden.',
  },
  crossed: {
    title: 'Fluktuation bei wenig und viel Training, wenig und viel Coaching',
    subtitle:
      'Die Quartale aller Teams, geteilt nach Training und Coaching des Quartals davor, jeweils in der Mitte der Arbeitszeit.',
    verdict: (name, verdict) => `${name}: ${verdict}.`,
    verdictAside:
      'Das Urteil vergleicht Teams und rechnet Betriebszugehörigkeit, Region, Rolle und Jahreszeit heraus; die vier Felder tun das nicht.',
    empty: 'Hier würden Training und Coaching gekreuzt. Dazu braucht es Stunden von beidem.',
  },
  regions: {
    title: {
      coaching: 'Dasselbe Bild in jeder Region: Coachingstunden',
      training: 'Dasselbe Bild in jeder Region: Trainingsstunden',
    },
    subtitle:
      'Jedes Team steht in der Region, in der es die meiste Zeit war, alle mit denselben Achsen. Wer das Team gewechselt hat, zählt in jedem davon einmal; die Teams ergeben zusammen also mehr Personen, als die Region hat.',
    count: (regions) => `${many(regions, 'Region', 'Regionen')} mit mindestens drei Teams.`,
    empty: 'Hier stünde jede Region für sich. Dazu braucht es Regionen mit mindestens drei Teams.',
  },
  notice: {
    titles: {
      fades: {
        coaching: (months) =>
          `Am Ende bekamen Ausgetretene weniger Coachingstunden; ${many(months, 'Monat', 'Monate')} früher zeigt sich kein Unterschied`,
        training: (months) =>
          `Am Ende bekamen Ausgetretene weniger Trainingsstunden; ${many(months, 'Monat', 'Monate')} früher zeigt sich kein Unterschied`,
      },
      turns: {
        coaching: (months) =>
          `Am Ende bekamen Ausgetretene weniger Coachingstunden; ${many(months, 'Monat', 'Monate')} früher waren es mehr als bei anderen`,
        training: (months) =>
          `Am Ende bekamen Ausgetretene weniger Trainingsstunden; ${many(months, 'Monat', 'Monate')} früher waren es mehr als bei anderen`,
      },
      remains: {
        coaching: (months) =>
          `Ausgetretene bekamen weniger Coachingstunden, auch schon ${many(months, 'Monat', 'Monate')} vor dem Austritt`,
        training: (months) =>
          `Ausgetretene bekamen weniger Trainingsstunden, auch schon ${many(months, 'Monat', 'Monate')} vor dem Austritt`,
      },
      neutral: {
        coaching: 'Coachingstunden der Ausgetretenen und der Gebliebenen, Monat für Monat',
        training: 'Trainingsstunden der Ausgetretenen und der Gebliebenen, Monat für Monat',
      },
    },
    subtitle:
      'Verschieben Sie die Monate: Wie lange vor dem Austritt schaut man auf die Stunden eines Menschen? Der Ring steht für Gebliebene im selben Monat, mit gleicher Betriebszugehörigkeit und Region, der Punkt für die Ausgetretenen.',
    lag: 'Monate zwischen Stunden und Austritt',
    lagValue: (count, months) =>
      count === 0 ? 'im selben Monat' : count === 1 ? 'einen Monat davor' : `${months} Monate davor`,
    told: (when, leavers, stayers) =>
      `Stunden ${when}: Ausgetretene hatten ${leavers}, vergleichbare Gebliebene hatten ${stayers}.`,
    untold: 'Zu wenige sind gegangen, um ihre Stunden zu nennen.',
    same: 'Wer gekündigt hat, wird kaum noch gecoacht oder geschult, und der Austrittsmonat ist abgeschnitten. Dieser Vergleich gäbe dem Trainer mit beliebigen Daten recht, auch wo Stunden nichts bewirken.',
    within:
      'Viele hatten da schon gekündigt: Die Stunden folgen der Entscheidung, nicht umgekehrt. Darum bleiben diese Monate aus jedem Urteil heraus.',
    before:
      'Da hatte kaum jemand gekündigt. Was vom Unterschied bleibt, ist kein Nachhall der Kündigung; das Bild ganz oben prüft es, Team für Team.',
    aim: 'Da hatte kaum jemand gekündigt, und wer später ging, bekam mehr als andere: Vielleicht werden die gecoacht, die sich schwertun. Die eigenen Stunden führen also so oder so in die Irre; das Bild ganz oben vergleicht darum Teams.',
    rows: 'Betrachtete Stunden',
    leavers: 'Stunden der Ausgetretenen im Monat',
    axis: 'Stunden im Monat',
    stayers: 'Gebliebene',
    behind: (leavers) => many(leavers, 'Ausgetretener', 'Ausgetretene'),
    curve: {
      coaching: (when) => `Fluktuation nach den eigenen Coachingstunden, ${when}`,
      training: (when) => `Fluktuation nach den eigenen Trainingsstunden, ${when}`,
    },
    curveSubtitle: 'Fluktuation im Jahr nach Stunden, mit den Monaten wie oben gewählt.',
    curveRows: { coaching: 'Eigene Coachingstunden', training: 'Eigene Trainingsstunden' },
    aside: 'Auf den Stunden einzelner Menschen ruht kein Urteil.',
    empty:
      'Hier sähe man, wie die Kündigungsfrist in die Irre führt. Dazu braucht es Stunden einzelner Menschen und Austritte.',
  },
};
