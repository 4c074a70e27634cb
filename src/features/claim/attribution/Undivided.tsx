import type { ReactNode } from 'react';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import page from '../../page/page.module.css';
import { Statement } from '../../page/Statement';
import { of100 } from './attributionText';

interface UndividedProps {
  readonly report: Protected<Report>;
  readonly children: ReactNode;
}

/** Where the shares are too uncertain to count off in squares: the intervals as a table, and nothing drawn. */
export function Undivided({ report, children }: UndividedProps) {
  const speech = useSpeech();
  const { blocks } = speech.messages.attribution;
  const words = trialIn(speech.format.language).attribution.undivided;
  return (
    <Statement title={words.title} reading={words.reading}>
      <div data-attribution={true} data-undivided="">
        <section className={page.scroll} tabIndex={0} aria-label={words.caption}>
          <table className={`${page.table} ${page.figures}`}>
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.part}</th>
                <th scope="col" className={page.numeric}>
                  {words.interval}
                </th>
                <th scope="col" className={page.numeric}>
                  {words.share}
                </th>
              </tr>
            </thead>
            <tbody>
              {report.attribution.shares.map((one) => {
                const { share, interval } = of100(one, speech);
                return (
                  <tr key={one.block}>
                    <th scope="row">{blocks[one.block].name}</th>
                    <td className={page.numeric}>{interval}</td>
                    <td className={page.numeric}>{share}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
        {children}
      </div>
    </Statement>
  );
}
