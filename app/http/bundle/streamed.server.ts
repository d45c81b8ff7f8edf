import type { Readable } from 'node:stream';

/**
 * A Node stream as the body of an answer. Remix writes as fast as it is given, so what is read next waits until the reader has
 * taken what was written: `drained` resolves then. A reader who goes away ends the stream.
 */
export function streamed(from: Readable, drained: (() => Promise<void>) | undefined): ReadableStream<Uint8Array> {
  const chunks = from[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        await drained?.();
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array);
      },
      async cancel() {
        from.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
