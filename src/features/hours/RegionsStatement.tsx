import { SmallScatters } from '../../charts/SmallScatters';
import { isSuppressed, type Shown } from '../../core/model/estimate';
import type { RegionTeams } from '../../core/model/hoursView';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { type HoursTeam, hoursTeams, type Practice } from './viewModel';

interface RegionsStatementProps {
  readonly regions: readonly RegionTeams[];
  readonly practice: Practice;
}

/** The claim's own chart in each region. */
export function RegionsStatement({ regions, practice }: RegionsStatementProps) {
  const speech = useSpeech();
  const words = speech.messages.hoursTime.regions;
  const panels = regions
    .map(({ region, teams }) => ({ name: region, teams: hoursTeams(teams, practice), line: null }))
    .map((panel) => ({ ...panel, people: sumOf(panel.teams, 'people'), exits: sumOf(panel.teams, 'exits') }));
  return (
    <SmallScatters
      language={chartLanguage(speech)}
      practice={practice}
      panels={panels}
      frame={{
        title: words.title[practice],
        subtitle: words.subtitle,
        count: words.count(speech.format.count(panels.length)),
        definition: <HowLink id="doseResponse" />,
        empty: words.empty,
      }}
    />
  );
}

function sumOf(teams: readonly Shown<HoursTeam>[], key: 'people' | 'exits'): number {
  return teams.reduce((sum, team) => sum + (isSuppressed(team) ? 0 : team[key]), 0);
}
