import { DotIntervals } from '../../charts/DotIntervals';
import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { PRACTICES } from '../hours/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import css from './managers.module.css';
import { hoursDot, openTeams } from './teamDots';

/** Who gets how many hours, by letter. */
export function HoursGivenStatement({ view }: { readonly view: Protected<ManagersView> }) {
  const speech = useSpeech();
  const { managers } = speech.messages;
  const words = managers.hours;
  const teams = openTeams(view.teams);
  return (
    <div className={css.pair}>
      {PRACTICES.map((practice) => (
        <DotIntervals
          key={practice}
          language={chartLanguage(speech)}
          unit="hours"
          rows={teams.filter(({ hours }) => hours[practice] !== null).map((team) => hoursDot(team, practice, speech))}
          dense
          rowsName={managers.teams}
          valueName={words.value[practice]}
          frame={{
            title: words.title[practice],
            subtitle: words.subtitle,
            count: managers.order,
            definition: <HowLink id="hours" />,
            empty: words.empty[practice],
          }}
        />
      ))}
    </div>
  );
}
