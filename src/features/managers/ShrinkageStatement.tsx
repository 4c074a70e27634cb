import { DotIntervals } from '../../charts/DotIntervals';
import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { hiddenText, openTeams, shrunkDot } from './teamDots';

/** What was seen of each team, and what is left of it once chance is allowed for. */
export function ShrinkageStatement({ view }: { readonly view: Protected<ManagersView> }) {
  const speech = useSpeech();
  const { managers } = speech.messages;
  const words = managers.shrinkage;
  const teams = openTeams(view.teams);
  const alike = teams.length > 1 && teams.every(({ shrunk }) => Math.abs(shrunk - 1) < 0.005);
  return (
    <DotIntervals
      language={chartLanguage(speech)}
      unit="ratio"
      rows={teams.map((team) => shrunkDot(team, speech))}
      reference={{ value: 1, name: words.reference }}
      dense
      rowsName={managers.teams}
      valueName={words.value}
      axisName={words.axis}
      beforeName={words.before}
      intervalOf="before"
      frame={{
        title: words.title,
        subtitle: words.subtitle,
        count: managers.order,
        note: [alike ? words.none : '', hiddenText(view.teams, speech)].join(' ').trim(),
        definition: <HowLink id="shrinkage" />,
        empty: words.empty,
      }}
    />
  );
}
