/** The filters of a client that hold wildcards, apart from the many that do not. */
import type { InnerClient } from './inner-client.ts';

type Subscriptions = InnerClient['subscriptions'];

/**
 * Keeps them in step with what aedes writes into `subscriptions`, from now on. Its events would not do: a session that
 * comes back has none, and others come after the first deliveries.
 */
export function watchWildcards(client: InnerClient): ReadonlyMap<string, Subscriptions[string]> {
  const wildcards = new Map<string, Subscriptions[string]>();
  client.subscriptions = new Proxy(client.subscriptions, {
    set(all, filter, subscription: Subscriptions[string]) {
      if (typeof filter === 'string' && /[+#]/.test(filter)) wildcards.set(filter, subscription);
      return Reflect.set(all, filter, subscription);
    },
    deleteProperty(all, filter) {
      if (typeof filter === 'string') wildcards.delete(filter);
      return Reflect.deleteProperty(all, filter);
    },
  });
  return wildcards;
}
