import { Link } from 'wouter';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import css from './privacy.module.css';

interface PrivacyScreenProps {
  readonly version: string;
  readonly build: string;
  readonly checkPath: string;
}

export function PrivacyScreen({ version, build, checkPath }: PrivacyScreenProps) {
  const { privacy } = useSpeech().messages;
  return (
    <div className={css.text}>
      <ScreenHeading>{privacy.title}</ScreenHeading>
      {privacy.points.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section>
        <h2>{privacy.check}</h2>
        <p>{privacy.checkText}</p>
        <p>
          <Link href={checkPath}>{privacy.open}</Link>
        </p>
      </section>
      <p className={page.smallPrint}>{privacy.build(version, build)}</p>
    </div>
  );
}
