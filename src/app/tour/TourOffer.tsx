import page from '../../features/page/page.module.css';
import { useHelp } from '../../i18n/LanguageProvider';
import css from './tour.module.css';

interface TourOfferProps {
  readonly onShow: () => void;
  readonly onSkip: () => void;
}

/** Offered, not forced: a line that stands in nobody's way. */
export function TourOffer({ onShow, onSkip }: TourOfferProps) {
  const { tour } = useHelp().help;
  return (
    <aside className={css.offer} aria-label={tour.label}>
      <p>{tour.offer}</p>
      <button type="button" className={page.action} onClick={onShow}>
        {tour.show}
      </button>
      <button type="button" className={page.action} onClick={onSkip}>
        {tour.skip}
      </button>
    </aside>
  );
}
