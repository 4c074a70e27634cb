import { useEffect, useState } from 'react';
import type { Slide } from '../../../core/model/slide';
import { useSpeech } from '../../../i18n/LanguageProvider';
import type { NameOf } from '../../page/actions';
import { type LabelWords, writtenLabel } from '../withoutNames';
import css from './present.module.css';
import { useSlideSpeech } from './useSlideSpeech';

interface NamesProps {
  readonly slide: Slide;
  /** It was made from other data, in which the letters stand for others. */
  readonly outdated: boolean;
  readonly className?: string | undefined;
  readonly onPeek: () => Promise<readonly NameOf[]>;
}

/** Who the letters of this slide are, as long as the key is held; kept nowhere. */
export function Names({ slide, outdated, className = `${css.panel} ${css.names}`, onPeek }: NamesProps) {
  const words = useSpeech().messages.review.present;
  const { messages } = useSlideSpeech(slide);
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
  const here = outdated ? [] : namesOn(slide, names, { team: messages.charts.team, unit: messages.morale.heat.unit });
  return (
    <section className={className} aria-label={words.names} data-names="">
      {here.length === 0 ? (
        <p>{outdated ? words.otherNames : words.noNames}</p>
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

/** Only the letters that stand in the slide's table, each as it stands there. */
function namesOn({ chart }: Slide, names: readonly NameOf[], words: LabelWords): readonly NameOf[] {
  const cells = new Set(chart?.table.rows.flat().filter((cell) => typeof cell === 'string'));
  return names
    .flatMap(({ label, name }) => [
      { label, name },
      { label: writtenLabel({ label, name }, words), name },
    ])
    .filter(({ label }) => cells.has(label));
}
