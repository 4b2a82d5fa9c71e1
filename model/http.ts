/** The HTTP a collector is given. Every call is counted for the run that makes it and paid from the purse of its source. */
import type { z } from 'zod';
import type { Milliseconds } from './time.ts';

/** A file that is uploaded. */
export type HttpFile = {
  /** Name of the field that holds it. */
  readonly field: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

export type HttpRequest = {
  readonly url: string | URL;
  /** GET unless told. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** A body of name=value pairs (application/x-www-form-urlencoded). */
  readonly form?: Readonly<Record<string, string>>;
  /** Goes along with `form`, both as multipart/form-data. */
  readonly file?: HttpFile;
  /** A body written as JSON. */
  readonly body?: unknown;
  /** Statuses besides 200 to 299 that are an answer, too, because they tell something, such as 410. */
  readonly answers?: readonly number[];
  /** Finds the source's own words in the JSON body of an answer 400 to 499; they join the sentence of the error. */
  readonly refusal?: z.ZodType<string>;
  /** Milliseconds for the whole exchange; 10 s unless told. */
  readonly deadline?: Milliseconds;
  /** Bytes, after decompression; 1 MB unless told. */
  readonly sizeCap?: number;
  /** Calls it costs at the source: 1 unless told, 0 for what its quota does not count. */
  readonly calls?: number;
  /** Sends the token of the source's sign-in, and once more with a fresh one when that is refused. */
  readonly isSignedIn?: boolean;
};

export type JsonRequest<Body> = HttpRequest & {
  /** Parses the JSON body; a mismatch becomes BadReading. */
  readonly schema: z.ZodType<Body>;
};

export type HttpAnswer = {
  /** 200 to 299, or one of the request's `answers`. */
  readonly status: number;
  /** Where it came from, after redirects. */
  readonly url: string;
  /** The address to ask from now on, when the source said that it moved there for good (301, 308). */
  readonly movedTo?: string;
  /** By name in small letters; several of one name are joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** Media type without its parameters, in small letters; undefined when the source does not tell. */
  readonly type: string | undefined;
  /** The charset that stands beside it, in small letters. */
  readonly charset: string | undefined;
  /**
   * The answer was read and what it says is stored: `ifChanged` goes by it from now on. Not before, or what could not be
   * read today would never be asked for again.
   */
  taken(): void;
};

/**
 * All throw Unreachable (5xx, 429 with its Retry-After, no answer, a broken one), AllowanceSpent (the purse is empty),
 * Misconfigured (401, 403, an address that a source must not reach) or BadReading (another status, too many bytes,
 * another shape).
 */
export type Http = {
  json<Body>(request: JsonRequest<Body>): Promise<Body>;
  /** The body as text, by its charset, else UTF-8. */
  text(request: HttpRequest): Promise<string>;
  get(request: HttpRequest): Promise<HttpAnswer>;
  /** 'unchanged' when the source says (ETag, Last-Modified) that it still is what was `taken` from this address last. */
  ifChanged(request: HttpRequest): Promise<HttpAnswer | 'unchanged'>;
};
