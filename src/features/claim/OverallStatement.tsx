import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import page from '../page/page.module.css';
import { Statement } from '../page/Statement';
import { ChangedNote } from '../rules/ChangedNote';
import { managingText } from './attribution/attributionText';
import css from './claim.module.css';
import { SayThis } from './SayThis';
import { strongestLine } from './sayText';
import { didShowText, overallReasonText, overallText } from './sentenceText';

/** The article's sentence, and the verdict on it as a whole. */
export function OverallStatement({ report }: { readonly report: Protected<Report> }) {
  const speech = useSpeech();
  const { cautions } = speech.messages;
  const { association } = trialIn(speech.format.language);
  const didShow = didShowText(report, speech);
  // Without a line to tell of, the sentence to say holds it.
  const reason = strongestLine(report, speech) === null ? '' : overallReasonText(report, speech);
  const managing = managingText(report, speech);
  return (
    <Statement>
      <ArticleQuote />
      <h2 className={css.overall} data-overall={report.overall.verdict}>
        {overallText(report, speech)}
      </h2>
      {didShow !== '' && (
        <p className={css.managing} data-did-show="">
          {didShow}
        </p>
      )}
      <SayThis report={report} />
      {managing !== null && (
        <p className={css.managing} data-managing="">
          {managing}
        </p>
      )}
      <div className={css.reservations}>
        {reason !== '' && <p>{reason}</p>}
        {report.overall.cautions.map(({ code }) => (
          <p key={code}>{cautions[code]}</p>
        ))}
      </div>
      <ChangedNote report={report} />
      <p className={page.smallPrint}>{association}</p>
    </Statement>
  );
}

export function ArticleQuote() {
  const { claim } = useSpeech().messages;
  return (
    <>
      <blockquote className={css.article}>{claim.article}</blockquote>
      <p className={page.reading}>{claim.articleNote}</p>
    </>
  );
}
