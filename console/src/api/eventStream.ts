export interface StreamEvent {
  readonly id?: string;
  readonly data: string;
}

/** Puts `text/event-stream` together, however it was cut on its way. */
export class EventStreamReader {
  private rest = "";

  constructor(private readonly onEvent: (event: StreamEvent) => void) {}

  take(text: string): void {
    this.rest += text.replace(/\r\n?/g, "\n");
    const blocks = this.rest.split("\n\n");
    this.rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = read(block);
      if (event) {
        this.onEvent(event);
      }
    }
  }
}

/** A block without data is a comment that keeps the connection open. */
function read(block: string): StreamEvent | undefined {
  const values = (field: string) =>
    block
      .split("\n")
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).replace(/^ /, ""));
  const data = values("data");
  return data.length === 0 ? undefined : { id: values("id").at(-1), data: data.join("\n") };
}
