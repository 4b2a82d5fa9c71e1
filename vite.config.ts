import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the screen (renderer/) to dist/screen. Nothing is inlined: the policy allows neither data: URLs nor inline code. */
export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  base: '/',
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^temporal-polyfill$/,
        replacement: fileURLToPath(new URL('renderer/temporal.ts', import.meta.url)),
      },
    ],
  },
  build: {
    outDir: fileURLToPath(new URL('dist/screen', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
