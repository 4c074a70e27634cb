import { ExitShares } from '../../../charts/ExitShares';
import type { AnalysisOptions } from '../../../core/model/analysisOptions';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import { type Speech, useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { chartLanguage } from '../../page/chartLanguage';
import menu from '../../page/menuWord.module.css';
import { Statement } from '../../page/Statement';
import css from './attribution.module.css';
import { attributionTitle, isDivisible, referenceText, refusalText } from './attributionText';
import { Undivided } from './Undivided';

interface AttributionStatementProps {
  readonly report: Protected<Report>;
  readonly onOptions: (options: Partial<AnalysisOptions>) => Promise<void>;
}

/** Of 100 exits: with which differences they go, against a reference the reader may move. */
export function AttributionStatement({ report, onOptions }: AttributionStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { attribution } = report;
  const words = trialIn(format.language).attribution;
  if (attribution.tested && !isDivisible(report))
    return (
      <Undivided report={report}>
        <Reference report={report} onOptions={onOptions} speech={speech} />
      </Undivided>
    );
  const negative = attribution.shares.some(({ share }) => share < 0);
  return (
    <Statement>
      <div data-attribution={attribution.tested}>
        <ExitShares
          language={chartLanguage(speech)}
          shares={attribution.shares.map((share) => ({
            ...share,
            name: messages.attribution.blocks[share.block].name,
          }))}
          frame={{
            title: attributionTitle(attribution, speech),
            ...(attribution.tested ? { subtitle: words.subtitle } : {}),
            count:
              attribution.tested && attribution.exits !== null
                ? words.count(format.count(attribution.exits), format.count(attribution.bootstraps))
                : '',
            empty: `${refusalText(attribution.reason, report, speech)} ${words.empty}`.trim(),
            ...(negative ? { note: words.negative } : {}),
          }}
        />
        {attribution.tested && <Reference report={report} onOptions={onOptions} speech={speech} />}
      </div>
    </Statement>
  );
}

const MANAGERS = [0.1, 0.2, 0.25, 0.33, 0.5];
const LEVELS = [0.25, 0.5, 0.75];

/** What all is compared with, as a sentence whose dashed words can be changed, and what each part means. */
function Reference({ report, onOptions, speech }: AttributionStatementProps & { readonly speech: Speech }) {
  const { messages, format } = speech;
  const words = trialIn(format.language).attribution;
  const { bestManagers, bestLevels } = report.options;
  return (
    <div className={css.reference}>
      <p>
        {words.compared}{' '}
        <PartSelect
          label={words.managersLabel}
          value={bestManagers}
          parts={MANAGERS}
          onChoose={(part) => onOptions({ bestManagers: part })}
        />{' '}
        {words.ofManagers}{' '}
        <PartSelect
          label={words.levelsLabel}
          value={bestLevels}
          parts={LEVELS}
          onChoose={(part) => onOptions({ bestLevels: part })}
        />{' '}
        {words.ofLevels} {referenceText(report.attribution, speech)}
      </p>
      <dl className={css.parts}>
        {report.attribution.shares.map(({ block }) => (
          <div key={block}>
            <dt>{messages.attribution.blocks[block].name}</dt>
            <dd>{words.explains[block]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface PartSelectProps {
  readonly label: string;
  readonly value: number;
  readonly parts: readonly number[];
  readonly onChoose: (part: number) => Promise<void>;
}

function PartSelect({ label, value, parts, onChoose }: PartSelectProps) {
  const { format } = useSpeech();
  const offered = parts.includes(value) ? parts : [...parts, value].sort((a, b) => a - b);
  return (
    <select
      aria-label={label}
      className={menu.menuWord}
      value={String(value)}
      onChange={({ target }) => void onChoose(Number(target.value))}
    >
      {offered.map((part) => (
        <option key={part} value={String(part)}>
          {format.percent(part)}
        </option>
      ))}
    </select>
  );
}
