/** Where the page of a source sends the browser back to, once the person has agreed: RFC 8252 section 7.3. */
import { z } from 'zod';
import { callbackWords } from '#model/words/sign-in-en.ts';
import { locale } from '#model/words/spoken.ts';
import type { Completed } from '../controls.ts';
import { callbackPath } from '../sign-in/code-flow.ts';
import type { ApiDependencies } from './dependencies.ts';
import { isThisMachine } from './permission.ts';
import { type Routes, permit } from './routes.ts';

/** Of parameters that come twice none counts. */
const said = z.string().max(4_000).optional().catch(undefined);
const returnedSchema = z.object({ state: said, code: said, error: said });

export function signInCallback(app: Routes, { signIns }: Pick<ApiDependencies, 'signIns'>): void {
  app.get(
    callbackPath,
    {
      // The state is the permission: known only to whoever began, and good once.
      config: permit('open'),
      exposeHeadRoute: false,
      schema: { hide: true, querystring: returnedSchema },
    },
    async (request, reply) => {
      // Its address holds the code.
      reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
      if (!isThisMachine(request))
        return reply.code(403).send(page(callbackWords.notSignedIn, callbackWords.elsewhere));
      const { state = '', code, error } = request.query;
      const completed = await signIns.complete({ state, code, error });
      return reply.code(completed.outcome === 'done' ? 200 : 400).send(pageOf(completed));
    },
  );
}

function pageOf(completed: Completed): string {
  switch (completed.outcome) {
    case 'done':
      return page(callbackWords.signedIn, callbackWords.done(completed.title));
    case 'unknown':
      return page(callbackWords.notSignedIn, callbackWords.unknown(completed.lifetime));
    case 'failed':
      return page(callbackWords.notSignedIn, completed.reason);
  }
}

/** Without style or script: it loads nothing, and what a source says is text. */
function page(title: string, sentence: string): string {
  return `<!doctype html>
<html lang="${locale()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
<p>${escaped(sentence)}</p>
<p><a href="/">${escaped(callbackWords.back)}</a></p>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
