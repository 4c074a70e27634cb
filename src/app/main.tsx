import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnalysisClient } from '../worker/client';
import { App } from './App';
import { followViews } from './followViews';
import { createAppStore } from './store';

const root = document.getElementById('root');
if (root === null) throw new Error('invalid page; it needs an element with this id: root');

const client = createAnalysisClient();
const store = createAppStore(client);
followViews(store, client);

createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
