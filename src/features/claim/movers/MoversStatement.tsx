import { Slopes } from '../../../charts/Slopes';
import { Takeovers } from '../../../charts/Takeovers';
import type { Slope } from '../../../core/model/moversReport';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { chartLanguage } from '../../page/chartLanguage';
import { pText } from '../../page/reasonText';
import { Statement } from '../../page/Statement';
import { refusalText } from '../attribution/attributionText';
import css from './movers.module.css';
import { moversTitle, openness } from './moversText';

interface MoversStatementProps {
  readonly report: Protected<Report>;
  /** The screen around it shows a part of the data, which this does not. */
  readonly isFiltered?: boolean;
}

/** When a manager takes over a team: does its rate go with the manager or with the team? */
export function MoversStatement({ report, isFiltered = false }: MoversStatementProps) {
  const speech = useSpeech();
  const { format } = speech;
  const { movers } = report;
  const words = trialIn(format.language).movers;
  const language = chartLanguage(speech);
  const named = (name: string, slope: Slope | null) => (slope === null ? [] : [{ name, ...slope }]);
  const permuted = movers.travels?.pPermutation ?? null;
  const open = movers.tested ? openness(movers) : null;
  const notes = [
    ...(isFiltered ? [speech.messages.managers.ofAllData] : []),
    ...(open === null ? [] : [words.left[open]]),
    ...(permuted === null ? [] : [words.chance(pText(permuted, speech))]),
  ];
  return (
    <Statement>
      <div className={css.pair} data-movers={movers.tested}>
        <Slopes
          language={language}
          slopes={movers.tested ? [...named(words.travels, movers.travels), ...named(words.stays, movers.stays)] : []}
          frame={{
            title: movers.tested ? moversTitle(movers, speech) : words.title,
            ...(movers.tested ? { subtitle: words.subtitle } : {}),
            count: movers.tested ? words.count(format.count(movers.moves)) : '',
            note: notes.join(' '),
            empty: `${refusalText(movers.reason, report, speech)} ${words.empty}`.trim(),
          }}
        />
        {movers.tested && (
          <Takeovers
            language={language}
            takeovers={movers.rows}
            frame={{ title: words.rowsTitle, level: 3, subtitle: words.rowsSubtitle, empty: words.empty }}
          />
        )}
      </div>
    </Statement>
  );
}
