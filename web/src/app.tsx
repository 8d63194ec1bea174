import { DirectionProvider, localStorageColorSchemeManager, MantineProvider, useDirection } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { makeQueryClient } from './api/queries.ts';
import { Frame } from './frame/frame.tsx';
import { useText } from './language/use-text.ts';
import { Routes } from './routes.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

const themeManager = localStorageColorSchemeManager({ key: 'dragoman-theme' });

/** Turns the components round with the language. */
function FollowDirection() {
  const { direction } = useText();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(direction), [direction, setDirection]);
  return null;
}

/** The whole app; `startLanguage` must have ended. */
export function App() {
  const [client] = useState(makeQueryClient);
  const { direction } = useText();
  return (
    <QueryClientProvider client={client}>
      <DirectionProvider initialDirection={direction} detectDirection={false}>
        <FollowDirection />
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} colorSchemeManager={themeManager} defaultColorScheme="auto">
          <Frame>
            <Routes />
          </Frame>
        </MantineProvider>
      </DirectionProvider>
    </QueryClientProvider>
  );
}
