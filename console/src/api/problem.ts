/** A refusal as the services give it (RFC 9457), or what stands for it when none came. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly rule?: string;
  readonly errors: readonly Violation[];
}

export interface Violation {
  readonly pointer: string;
  readonly detail: string;
}

const PREFIX = "urn:saldo:problem:";

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
  }

  /** The problem's name in docs/problems.md. */
  get kind(): string {
    return this.problem.type.startsWith(PREFIX) ? this.problem.type.slice(PREFIX.length) : this.problem.type;
  }

  /** What is wrong with one field of the body, named by its JSON pointer. */
  at(pointer: string): string | undefined {
    return this.problem.errors.find(
      (error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`),
    )?.detail;
  }

  /** The answer may still come, or the effect may be there already: the same request has to be sent again. */
  get isOpen(): boolean {
    const { status } = this.problem;
    return status === 0 || status >= 500 || status === 429 || this.kind === "idempotency-key-in-use";
  }
}

export function problemOf(status: number, body: unknown): ProblemError {
  const given = (typeof body === "object" && body !== null ? body : {}) as Partial<Problem>;
  return new ProblemError({
    type: given.type ?? `${PREFIX}${status === 0 ? "no-answer" : "unknown"}`,
    title: given.title ?? "",
    status,
    detail: given.detail ?? "",
    rule: given.rule,
    errors: given.errors ?? [],
  });
}
