import type { WireMessage } from "./message.js";
import { resolveWireOptions, type WireOptions } from "./options.js";
import { WireReader } from "./reader.js";

/**
 * A Web TransformStream from the bytes of a wire to its messages, each as soon as its end has come. Chunks may be cut anywhere; the messages are
 * those of `parseWire` on the whole. Holds no more than one message, except that a stream in which no message has begun may be one plain text.
 *
 * Bytes outside any message are reported with the next message, and those behind the last one through `onDiagnostic` alone; padding behind
 * the last message belongs to none.
 *
 * @throws OptionsError on wrong options.
 */
export class WireStream extends TransformStream<Uint8Array, WireMessage> {
  constructor(options?: WireOptions) {
    const reader = new WireReader(resolveWireOptions(options === undefined ? {} : options), true);
    super({
      transform(chunk, controller) {
        for (const message of reader.push(chunk)) controller.enqueue(message);
      },
      flush(controller) {
        for (const message of reader.end()) controller.enqueue(message);
      },
    });
  }
}
