import { Link } from 'wouter';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import css from './data.module.css';

export interface OnwardPaths {
  readonly claim: string;
  readonly overview: string;
}

/** From the files to what they say. */
export function Onward({ paths }: { readonly paths: OnwardPaths }) {
  const { onward } = useSpeech().messages.data;
  return (
    <p className={css.onward}>
      <Link href={paths.claim} className={page.action}>
        {onward.claim}
      </Link>
      <Link href={paths.overview} className={page.action}>
        {onward.overview}
      </Link>
    </p>
  );
}
