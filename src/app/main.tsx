import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnalysisClient } from '../worker/client';
import { App } from './App';
import { createAppStore } from './store';

const root = document.getElementById('root');
if (root === null) throw new Error('invalid page; it needs an element with this id: root');

createRoot(root).render(
  <StrictMode>
    <App store={createAppStore(createAnalysisClient())} />
  </StrictMode>,
);
