/** Which addresses the screen may show in a frame: those a person has put into a panel. Pure. */
import { frameOrigin } from '#model/frame-address.ts';
import type { Pages } from '#model/pages.ts';
import { securityHeaders } from './headers.ts';

/** Origins of the web pages that stand on the pages, each once. */
export function framedOrigins(pages: Pages | undefined): readonly string[] {
  if (!pages) return [];
  const panels = [...(pages.home?.panels ?? []), ...Object.values(pages.own).flatMap((page) => page.panels)];
  const origins = panels.flatMap(({ panel, settings }) =>
    panel === 'web' && typeof settings['address'] === 'string' ? (frameOrigin(settings['address']) ?? []) : [],
  );
  return [...new Set(origins)];
}

/** The policy of the screen's own document. Without such panels it is that of every other answer. */
export function screenPolicy(pages: Pages | undefined): string {
  const policy = securityHeaders['content-security-policy'];
  const origins = framedOrigins(pages);
  return origins.length === 0 ? policy : `${policy}; frame-src ${origins.join(' ')}`;
}
