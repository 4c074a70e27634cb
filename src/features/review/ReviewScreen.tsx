import { lazy, Suspense, useState } from 'react';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Provenance, Slide } from '../../core/model/slide';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { NameOf } from '../page/actions';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import type { WholeViews } from './findings';
import { writtenSlide } from './freeze';
import { Present } from './present/Present';
import { PrintedSlides } from './print/PrintedSlides';
import { usePrintKey } from './print/usePrintKey';
import { ReadyMade } from './ReadyMade';
import css from './review.module.css';
import { SlideEditor } from './SlideEditor';
import { SlideList } from './SlideList';
import { isOutdated, withoutRepeats, withoutSlide, withSlide } from './slides';

const TakeAlong = lazy(async () => ({ default: (await import('./takeAlong/TakeAlong')).TakeAlong }));

interface ReviewScreenProps {
  readonly slides: readonly Slide[];
  readonly onSlides: (slides: readonly Slide[]) => void;
  /** null: there are slides, but no data are open. */
  readonly report: Protected<Report> | null;
  readonly provenance: Provenance | null;
  /** Verdicts are about to be shown. */
  readonly onLook: () => void;
  /** Names stand in the place of letters on the screens; slides never hold them. */
  readonly namesShown: boolean;
  /** Puts slides at the end, without names. */
  readonly onAdd: (slides: readonly Slide[]) => Promise<void>;
  readonly onViews: () => Promise<WholeViews>;
  readonly onPeek: () => Promise<readonly NameOf[]>;
}

/** The findings that go into the room, in their order. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { slides, onSlides, report, provenance, onLook, onPeek } = props;
  const { messages, format } = useSpeech();
  const words = messages.review;
  const hasResults = report !== null && provenance !== null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<readonly Slide[] | null>(null);
  const [presenting, setPresenting] = useState<number | null>(null);
  const [taking, setTaking] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [making, setMaking] = useState(false);
  usePrintKey(slides.length > 0 ? () => setPrinting(true) : null);
  const place = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosen),
  );
  const slide = slides[place];
  const outdated = slides.filter((one) => isOutdated(one, provenance?.fingerprint ?? null)).length;
  const add = (kind: 'section' | 'text') => {
    const added = writtenSlide({ kind, title: words.newTitle[kind] }, format.language);
    onSlides(withSlide(slides, added, slide?.id ?? null));
    setChosen(added.id);
  };
  const remove = (id: string) => {
    setRemoved(slides);
    onSlides(withoutSlide(slides, id));
    setChosen(slides[place + 1]?.id ?? slides[place - 1]?.id ?? null);
  };
  return (
    <>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <p className={page.reading}>
        {slides.length > 0 ? words.reading : hasResults ? words.empty : words.emptyWithoutData}
      </p>
      {slides.length > 0 && <p className={css.onPaper}>{words.onPaper}</p>}
      <div className={css.toolbar}>
        {slides.length > 0 && (
          <button type="button" className={page.mainAction} onClick={() => setPresenting(place)}>
            {words.presentNow}
          </button>
        )}
        {hasResults && (
          <button
            type="button"
            className={slides.length === 0 ? page.mainAction : page.action}
            disabled={making}
            onClick={() => {
              onLook();
              setMaking(true);
            }}
          >
            {making ? words.making : words.readyMade}
          </button>
        )}
        <button type="button" className={page.action} onClick={() => add('text')}>
          {words.addText}
        </button>
        <button type="button" className={page.action} onClick={() => add('section')}>
          {words.addSection}
        </button>
        {slides.length > 0 && (
          <button type="button" className={page.action} aria-expanded={taking} onClick={() => setTaking(!taking)}>
            {messages.takeAlong.open}
          </button>
        )}
      </div>
      {taking && slides.length > 0 && (
        <Suspense fallback={null}>
          <TakeAlong slides={slides} onPrint={() => setPrinting(true)} />
        </Suspense>
      )}
      <p role="status" className={css.status}>
        {removed !== null && (
          <>
            {words.removed}{' '}
            <button
              type="button"
              className={page.action}
              onClick={() => {
                onSlides(removed);
                setRemoved(null);
              }}
            >
              {words.putBack}
            </button>
          </>
        )}
        {outdated > 0 && <strong data-outdated={outdated}>{words.outdated(outdated, format.count(outdated))}</strong>}
      </p>
      {slide !== undefined && (
        <div className={css.columns}>
          <SlideList
            slides={slides}
            chosen={slide.id}
            fingerprint={provenance?.fingerprint ?? null}
            onChoose={setChosen}
            onSlides={onSlides}
            onRemove={remove}
          />
          <SlideEditor
            key={slide.id}
            slide={slide}
            place={place}
            count={slides.length}
            outdated={isOutdated(slide, provenance?.fingerprint ?? null)}
            names={props.namesShown ? onPeek : null}
            onChange={(change) => onSlides(slides.map((one) => (one.id === slide.id ? { ...one, ...change } : one)))}
          />
        </div>
      )}
      {making && report !== null && provenance !== null && (
        <ReadyMade
          report={report}
          provenance={provenance}
          onViews={props.onViews}
          onMade={async (made) => {
            const added = withoutRepeats(made, slides);
            await props.onAdd(added);
            setMaking(false);
            if (added[0] !== undefined) setChosen(added[0].id);
          }}
        />
      )}
      {presenting !== null && (
        <Present
          slides={slides}
          from={presenting}
          fingerprint={provenance?.fingerprint ?? null}
          onPeek={onPeek}
          onLeave={() => setPresenting(null)}
        />
      )}
      {printing && <PrintedSlides slides={slides} onPrinted={() => setPrinting(false)} />}
    </>
  );
}
