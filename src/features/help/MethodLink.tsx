import { Link } from 'wouter';
import type { MethodId } from '../../i18n/helpIds';
import { useShellSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { methodPath } from './methodPaths';

/** From what is shown to how it is worked out. */
export function MethodLink({ id, name }: { readonly id: MethodId; readonly name: string }) {
  const { app } = useShellSpeech().messages;
  return (
    <p className={page.smallPrint}>
      <Link href={methodPath(id)}>{`${app.screens.method}: ${name}`}</Link>
    </p>
  );
}
