import { expect, test } from "vitest";
import { EventStreamReader, type StreamEvent } from "./eventStream";

function read(...parts: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const reader = new EventStreamReader((event) => events.push(event));
  parts.forEach((part) => reader.take(part));
  return events;
}

test("puts an event together that was cut on its way", () => {
  expect(read("id: 7\neve", 'nt: message\ndata: {"a"', ":1}\n", "\n")).toEqual([
    { id: "7", data: '{"a":1}' },
  ]);
});

test("passes over comments, and joins lines of data", () => {
  expect(read(":\n\n", "data: one\ndata: two\n\n")).toEqual([{ id: undefined, data: "one\ntwo" }]);
});
