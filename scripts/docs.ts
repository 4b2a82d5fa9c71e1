/** Rewrites every generated document: the settings, the sources and the API. */
await import('./generate-docs.ts');
await import('./generate-openapi.ts');
