/** What doctor knows of an installation. Facts only: what they mean is judged elsewhere. No secret is among them. */
import type { DesktopFacts } from '#model/desktop-facts.ts';
import type { Epoch } from '#model/time.ts';
import type { HealthState } from '#model/trouble.ts';

export type FileFacts = {
  /** Permission bits. */
  readonly mode: number;
  /** User id. */
  readonly owner: number;
};

export type Facts = {
  /** Epoch ms by the system's clock. */
  readonly now: Epoch;
  readonly user: { readonly id: number; readonly name: string };
  readonly node: { readonly version: string; readonly arch: string };
  readonly folder: {
    readonly path: string;
    /** Null when it is not there. */
    readonly file: FileFacts | null;
    readonly writable: boolean;
    readonly readOnlyDisk: boolean;
    /** Bytes; null when the disk does not tell. */
    readonly free: number | null;
    readonly total: number | null;
  };
  readonly settings: {
    readonly there: boolean;
    /** Why it cannot be read; null when it can. */
    readonly unreadable: string | null;
    /** The first fault, a sentence. */
    readonly fault: string | null;
    readonly port: number;
    readonly brokerPort: number;
    readonly broker: boolean;
    readonly lan: boolean;
    readonly backupsEnabled: boolean;
  };
  readonly secrets: {
    readonly path: string;
    readonly file: FileFacts | null;
    readonly fault: string | null;
    readonly entries: number;
    /** Names that the settings hold and nothing has. */
    readonly missing: readonly string[];
  };
  readonly adminToken: { readonly path: string; readonly file: FileFacts | null };
  readonly hub: HubFacts;
  readonly ports: {
    readonly screen: PortHolder;
    readonly broker: PortHolder;
  };
  readonly addresses: readonly string[];
  readonly store: {
    /** Null when there is none. */
    readonly bytes: number | null;
    /** Null: whole. Undefined: a hub has it open, and it was not looked at. */
    readonly damage?: string | null;
    readonly newestAt: Epoch | null;
  };
  readonly backups: { readonly newestAt: Epoch | null; readonly count: number; readonly trouble: string | null };
  readonly clock: {
    /** Null where the system does not say. */
    readonly synchronised: boolean | null;
    readonly builtAt: Epoch;
    /** By the hub that runs; null without one. */
    readonly trusted: boolean | null;
  };
  readonly serial: {
    readonly ports: readonly { readonly path: string; readonly mayOpen: boolean }[];
    /** Whether the group file names this user, and whether this session has the group. */
    readonly inGroup: boolean;
    readonly hasGroup: boolean;
  };
  readonly desktop: DesktopFacts;
};

export type HubFacts =
  | { readonly state: 'none' }
  | { readonly state: 'starting'; readonly pid: number }
  | { readonly state: 'silent'; readonly pid: number; readonly url: string }
  | {
      readonly state: 'serving';
      readonly pid: number;
      readonly url: string;
      readonly startedAt: Epoch;
      readonly brokerPort: number | null;
      readonly brokerReason: string | null;
      /** Whether the broker listens on the network: other than the screen it does so by itself. */
      readonly brokerLan: boolean;
      /** Why it does not store; null while it does. */
      readonly failing: string | null;
      readonly lan: boolean;
      readonly sources: readonly {
        readonly id: string;
        readonly title: string;
        readonly state: HealthState;
        readonly reason: string | null;
      }[];
    };

/** Who listens on a port: nobody, this hub, or a program, whose name is known where it is this user's. */
export type PortHolder =
  | { readonly by: 'nobody' }
  | { readonly by: 'hub' }
  | { readonly by: 'other'; readonly name: string | null; readonly pid: number | null };
