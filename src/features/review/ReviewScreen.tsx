import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import { ScreenHeading } from '../page/ScreenHeading';

export function ReviewScreen({ report }: { readonly report: Protected<Report> }) {
  const { app } = useSpeech().messages;
  return (
    <>
      <ScreenHeading small>{app.screens.review}</ScreenHeading>
      <p>{report.people}</p>
    </>
  );
}
