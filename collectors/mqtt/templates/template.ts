/**
 * The value templates that devices announce with themselves: Jinja as Home Assistant has it, as far as it computes
 * something from one message. Whatever needs more (states, time, loops) is refused when it is compiled.
 */
import { mqttTemplatesCollectorWords as words } from '#model/words/collector-mqtt-templates-en.ts';
import { remember } from '../bounded-map.ts';
import type { Expression, Scope } from './expression.ts';
import { parseExpression } from './expression.ts';
import { joined } from './text.ts';
import type { Piece } from './tokens.ts';
import { piecesOf } from './tokens.ts';
import { UnreadableTemplate } from './unreadable.ts';
import type { Value } from './values.ts';
import { isTruthy } from './values.ts';

/** The value a message has by the template; undefined for none. Throws NoValue. */
export type Template = (message: { readonly text: string; readonly json: Value }) => Value;

type Node = (scope: Map<string, Value>, out: Value[]) => void;
type Branch = { readonly condition: Expression; readonly body: Node };

const longest = 4_000;
const mostRemembered = 1_000;

/** Devices of a make announce the same few templates: each is compiled once. Throws UnreadableTemplate. */
export function createTemplates(): (source: string) => Template {
  const known = new Map<string, Template>();
  return (source) => {
    const template = known.get(source) ?? compileTemplate(source);
    if (!known.has(source)) remember(known, source, template, mostRemembered);
    return template;
  };
}

/** Throws UnreadableTemplate. */
export function compileTemplate(source: string): Template {
  if (source.length > longest) throw new UnreadableTemplate(words.tooLong);
  const pieces = piecesOf(source);
  const names = new Set(['value', 'value_json']);
  let at = 0;

  function block(isInner: boolean): Node {
    const nodes: Node[] = [];
    for (;;) {
      const piece: Piece | undefined = pieces[at];
      if (!piece) {
        if (isInner) throw new UnreadableTemplate(words.noEnd);
        break;
      }
      if (piece.kind === 'statement' && /^(elif|else|endif)\b/.test(piece.code)) {
        if (!isInner) throw new UnreadableTemplate(words.noBeginning(piece.code));
        break;
      }
      at++;
      if (piece.kind === 'text') nodes.push((_, out) => void out.push(piece.text));
      else if (piece.kind === 'output') {
        const expression = parseExpression(piece.code, names);
        nodes.push((scope, out) => void out.push(expression(scope)));
      } else nodes.push(statement(piece.code));
    }
    return (scope, out) => {
      for (const node of nodes) node(scope, out);
    };
  }

  function statement(code: string): Node {
    const [, name, value] = /^set\s+([A-Za-z_]\w*)\s*=([\s\S]+)$/.exec(code) ?? [];
    if (name !== undefined && value !== undefined) {
      const expression = parseExpression(value, names);
      names.add(name);
      return (scope) => void scope.set(name, expression(scope));
    }
    if (!/^if\b/.test(code)) throw new UnreadableTemplate(words.uses(`{% ${code.slice(0, 30)} %}`));
    return choice(code.slice(2));
  }

  function choice(first: string): Node {
    const branches: Branch[] = [{ condition: parseExpression(first, names), body: block(true) }];
    let otherwise: Node | undefined;
    for (;;) {
      const code = pieces[at]?.kind === 'statement' ? (pieces[at] as { readonly code: string }).code : '';
      at++;
      if (code === 'endif') break;
      if (/^elif\b/.test(code) && !otherwise)
        branches.push({ condition: parseExpression(code.slice(4), names), body: block(true) });
      else if (code === 'else' && !otherwise) otherwise = block(true);
      else throw new UnreadableTemplate(words.misplaced(code));
    }
    return (scope, out) => {
      const taken = branches.find(({ condition }) => isTruthy(condition(scope as Scope)));
      (taken?.body ?? otherwise)?.(scope, out);
    };
  }

  const whole = block(false);
  return ({ text, json }) => {
    const out: Value[] = [];
    whole(
      new Map<string, Value>([
        ['value', text],
        ['value_json', json],
      ]),
      out,
    );
    // One expression keeps its type; a text around it makes it a text.
    return out.length <= 1 ? out[0] : joined(...out).trim();
  };
}
