import { useEffect, useState } from 'react';
import type { Slide } from '../../../core/model/slide';
import { useSpeech } from '../../../i18n/LanguageProvider';
import type { NameOf } from '../../page/actions';
import css from './present.module.css';

interface NamesProps {
  readonly slide: Slide;
  readonly onPeek: () => Promise<readonly NameOf[]>;
}

/** Who the letters of this slide are, as long as the key is held; kept nowhere. */
export function Names({ slide, onPeek }: NamesProps) {
  const words = useSpeech().messages.review.present;
  const [names, setNames] = useState<readonly NameOf[] | null>(null);
  useEffect(() => {
    let gone = false;
    void onPeek().then((found) => {
      if (!gone) setNames(found);
    });
    return () => {
      gone = true;
    };
  }, [onPeek]);
  if (names === null) return null;
  const here = namesOn(slide, names);
  return (
    <section className={css.panel} aria-label={words.names} data-names="">
      {here.length === 0 ? (
        <p>{words.noNames}</p>
      ) : (
        <dl>
          {here.map(({ label, name }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Only the letters that stand in the slide's table. */
function namesOn({ chart }: Slide, names: readonly NameOf[]): readonly NameOf[] {
  const cells = new Set(chart?.table.rows.flat().filter((cell) => typeof cell === 'string'));
  return names.filter(({ label }) => cells.has(label));
}
