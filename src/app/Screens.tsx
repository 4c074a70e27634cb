import './theme/fontsExtended.css';
import { lazy, useCallback } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { NO_FILTER } from '../core/model/filter';
import { Looking } from '../features/page/Looking';
import { NoReport } from '../features/page/NoReport';
import { ScreenHeading } from '../features/page/ScreenHeading';
import { Waiting } from '../features/page/Waiting';
import { ChartExtras } from '../features/review/ChartExtras';
import { type Speech, useShellSpeech } from '../i18n/LanguageProvider';
import { isSameFilter } from './filterAddress';
import { PartOfData } from './PartOfData';
import { provenanceNow } from './provenance';
import { ROUTES, type Screen } from './routes';
import type { AppStore } from './store';
import { useActions } from './useActions';

const DataScreen = lazy(async () => ({ default: (await import('../features/data/DataScreen')).DataScreen }));
const OverviewScreen = lazy(async () => ({
  default: (await import('../features/overview/OverviewScreen')).OverviewScreen,
}));
const HoursScreen = lazy(async () => ({ default: (await import('../features/hours/HoursScreen')).HoursScreen }));
const PrivacyScreen = lazy(async () => ({
  default: (await import('../features/privacy/PrivacyScreen')).PrivacyScreen,
}));
const CheckScreen = lazy(async () => ({ default: (await import('../features/check/CheckScreen')).CheckScreen }));
const ProjectPage = lazy(async () => ({ default: (await import('./ProjectPage')).ProjectPage }));
const LeavingScreen = lazy(async () => ({
  default: (await import('../features/leaving/LeavingScreen')).LeavingScreen,
}));
const ManagersScreen = lazy(async () => ({
  default: (await import('../features/managers/ManagersScreen')).ManagersScreen,
}));
const MoraleScreen = lazy(async () => ({ default: (await import('../features/morale/MoraleScreen')).MoraleScreen }));
const WhatIfScreen = lazy(async () => ({ default: (await import('../features/whatIf/WhatIfScreen')).WhatIfScreen }));
const ReviewScreen = lazy(async () => ({ default: (await import('../features/review/ReviewScreen')).ReviewScreen }));
const MethodScreen = lazy(async () => ({ default: (await import('../features/help/MethodScreen')).MethodScreen }));
const GlossaryScreen = lazy(async () => ({
  default: (await import('../features/help/GlossaryScreen')).GlossaryScreen,
}));
const ClaimScreen = lazy(async () => ({ default: (await import('../features/claim/ClaimScreen')).ClaimScreen }));

interface ScreensProps {
  readonly store: AppStore;
  readonly screen: Exclude<Screen, 'start'> | null;
}

/** All screens but the first. Charts and tables come with the screens that need them. */
export function Screens({ store, screen }: ScreensProps) {
  const { addSlides } = useActions(store);
  const provenance = useCallback((speech: Speech) => provenanceNow(store.getState(), speech), [store]);
  return (
    <ChartExtras provenance={provenance} onSlides={addSlides}>
      <ScreenContent store={store} screen={screen} />
    </ChartExtras>
  );
}

function ScreenContent({ store, screen }: ScreensProps) {
  const snapshot = useStore(store, (state) => state.snapshot);
  const working = useStore(store, (state) => state.working);
  const replacing = useStore(store, (state) => state.replacing);
  const looked = useStore(store, (state) => state.looked);
  const slides = useStore(store, (state) => state.slides);
  const waits = useStore(store, (state) => state.waits);
  const guess = useStore(store, (state) => state.guess);
  const timeNotes = useStore(store, (state) => state.timeNotes);
  const costs = useStore(store, (state) => state.costs);
  const actions = useActions(store);
  const { app } = useShellSpeech().messages;
  switch (screen) {
    case null:
      return (
        <>
          <ScreenHeading>{app.notFound.title}</ScreenHeading>
          <p>
            {app.notFound.text} <Link href={ROUTES.start}>{app.noReport.toStart}</Link>
          </p>
        </>
      );
    case 'privacy':
      return <PrivacyScreen version={__APP_VERSION__} build={__BUILD_HASH__} checkPath={ROUTES.check} />;
    case 'check':
      return <CheckScreen version={__APP_VERSION__} build={__BUILD_HASH__} />;
    case 'project':
      return <ProjectPage store={store} />;
    case 'method':
      return <MethodScreen />;
    case 'glossary':
      return <GlossaryScreen />;
    case 'data':
      return replacing ? (
        <Waiting title={app.screens.data} />
      ) : (
        <DataScreen
          snapshot={snapshot}
          working={working}
          looked={looked}
          actions={actions}
          waits={waits}
          reviewPath={slides.length > 0 ? ROUTES.review : null}
          onward={{ claim: ROUTES.claim, overview: ROUTES.overview }}
        />
      );
  }
  if (screen === 'review')
    return (
      <ReviewScreen
        slides={slides}
        onSlides={actions.setSlides}
        report={snapshot?.report ?? null}
        provenance={provenanceNow(store.getState(), null)}
        onLook={actions.look}
        namesShown={snapshot?.choices.names === 'shown'}
        onAdd={actions.addSlides}
        onViews={actions.wholeViews}
        onPeek={actions.peek}
      />
    );
  if (replacing || (working && (snapshot?.report ?? null) === null)) return <Waiting title={app.screens[screen]} />;
  const report = snapshot?.report ?? null;
  if (snapshot === null || report === null)
    return (
      <NoReport
        screen={screen}
        snapshot={snapshot}
        startPath={ROUTES.start}
        dataPath={ROUTES.data}
        waits={waits}
        reviewPath={slides.length > 0 ? ROUTES.review : null}
        onSample={actions.openSample}
      />
    );
  switch (screen) {
    case 'overview':
      return (
        <PartOfData store={store} id="overview" title={app.screens.overview}>
          {({ view, part }) => (
            <OverviewScreen
              view={view}
              part={part}
              report={report}
              notes={timeNotes}
              onNotes={(notes) => store.setState({ timeNotes: notes })}
              costs={costs}
              onCosts={actions.setCosts}
              leavingPath={ROUTES.leaving}
            />
          )}
        </PartOfData>
      );
    case 'hours':
      return (
        <PartOfData store={store} id="hours" title={app.screens.hours}>
          {({ view, part, query }) => (
            <Looking onLook={actions.look}>
              <HoursScreen report={report} view={view} part={part} whole={isSameFilter(query.filter, NO_FILTER)} />
            </Looking>
          )}
        </PartOfData>
      );
    case 'leaving':
      return (
        <PartOfData store={store} id="leaving" title={app.screens.leaving}>
          {({ view }) => (
            <Looking onLook={actions.look}>
              <LeavingScreen view={view} report={report} />
            </Looking>
          )}
        </PartOfData>
      );
    case 'managers':
      return (
        <PartOfData store={store} id="managers" title={app.screens.managers}>
          {({ view, query }) => (
            <Looking onLook={actions.look}>
              <ManagersScreen report={report} view={view} whole={isSameFilter(query.filter, NO_FILTER)} />
            </Looking>
          )}
        </PartOfData>
      );
    case 'morale':
      return (
        <PartOfData store={store} id="morale" title={app.screens.morale}>
          {({ view }) => <MoraleScreen view={view} notes={timeNotes} />}
        </PartOfData>
      );
    case 'whatIf':
      return (
        <Looking onLook={actions.look}>
          <WhatIfScreen report={report} costs={costs} onCosts={actions.setCosts} />
        </Looking>
      );
    case 'claim':
      return (
        <ClaimScreen
          report={report}
          whatIfPath={ROUTES.whatIf}
          options={snapshot.options}
          looked={looked}
          sample={
            snapshot.sample !== null && snapshot.truth !== null
              ? { id: snapshot.sample, truth: snapshot.truth, guess }
              : null
          }
          actions={actions}
        />
      );
  }
}
