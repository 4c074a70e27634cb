import { Link } from 'wouter';
import type { MethodId } from '../../i18n/helpIds';
import { useSpeech } from '../../i18n/LanguageProvider';
import { methodPath } from './helpPaths';

/** Where it says how a chart is worked out. */
export function HowLink({ id }: { readonly id: MethodId }) {
  return <Link href={methodPath(id)}>{useSpeech().messages.charts.frame.method}</Link>;
}
