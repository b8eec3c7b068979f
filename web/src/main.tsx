import '../../node_modules/dkfds/dist/css/dkfds.min.css';
import './styles/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { rememberUploadLink } from './client/request.ts';
import { LanguageProvider } from './language/language.tsx';

// before the first request: a link's visitor is signed in by it, and by nothing else
if (window.location.pathname === '/indberetning' && window.location.hash.length > 20) rememberUploadLink(window.location.hash.slice(1));

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
