// The app: sources under web/, what is served under dist/web.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstView } from './build/first-view.ts';
import { locales } from './build/locales.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  plugins: [react(), locales(at('..')), firstView({ limit: 300_000 })],
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // the content security policy has no data: addresses for fonts
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // what many pages share comes in a few files: a browser asks for six at a time
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'library', test: /node_modules/, tags: ['$initial'] },
            { name: 'parts', test: /web\/src\/(?!pages\/|locales\/)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.DRAGOMAN_API ?? 'http://127.0.0.1:8722' } },
});
