import '@mantine/core/styles.layer.css';
import './fonts.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeToken } from './api/token.ts';
import { App } from './app.tsx';
import { askFirst } from './first-questions.ts';
import { startLanguage } from './language/store.ts';
import { preloadPage } from './routes.tsx';

takeToken();
askFirst(location);
preloadPage(location.pathname);
await startLanguage();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
