import { Link } from 'wouter';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';

export interface OnwardPaths {
  readonly claim: string;
  readonly overview: string;
}

/** From the files to what they say; to the overview first where no line of the claim can be tested. */
export function Onward({ paths, report }: { readonly paths: OnwardPaths; readonly report: Protected<Report> }) {
  const { onward } = useSpeech().messages.data;
  const isTestable = report.hypotheses.some(({ verdict }) => verdict !== 'notTestable');
  const steps = isTestable ? (['claim', 'overview'] as const) : (['overview'] as const);
  return (
    <p className={css.onward}>
      {steps.map((step) => (
        <Link key={step} href={paths[step]} className={page.action}>
          {onward[step]}
        </Link>
      ))}
    </p>
  );
}
