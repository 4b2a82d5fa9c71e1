/** One request that may take as long as its signal lets it: Node's fetch gives an answer five minutes to begin. */
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';

export type PatientRequest = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | undefined;
  readonly signal: AbortSignal;
};

/** Rejects with what Node says where no whole answer comes. */
export async function patientRequest(
  url: URL,
  { method, headers, body, signal }: PatientRequest,
): Promise<{ readonly status: number; readonly text: string }> {
  const answered = Promise.withResolvers<{ readonly status: number; readonly text: string }>();
  const length = typeof body === 'string' ? Buffer.byteLength(body) : (body?.size ?? 0);
  const asked = request(url, { method, headers: { ...headers, 'content-length': length }, signal }, (answer) => {
    text(answer).then(
      (whole) => answered.resolve({ status: answer.statusCode ?? 0, text: whole }),
      (error: unknown) => answered.reject(error),
    );
  });
  asked.on('error', (error) => answered.reject(error));
  if (body instanceof Blob) pipeline(Readable.fromWeb(body.stream()), asked).catch(answered.reject);
  else asked.end(body);
  return await answered.promise;
}
