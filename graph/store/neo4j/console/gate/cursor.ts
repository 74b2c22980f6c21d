import { queryRefused } from "../layers.ts";
import type { CypherToken } from "./tokenize.ts";

/** What the next word can be: the start of a clause, a value or name, or what may follow a value. */
export type Expects = "clause" | "operand" | "operator";

/** One level of brackets, or the whole query. */
export type NestingLevel = {
  /** The bracket that ends it; empty for the whole query. */
  readonly closes: ")" | "]" | "}" | "";
  /** Clauses may stand here: the whole query, and subqueries in braces. */
  readonly block: boolean;
  /** EXISTS, COUNT and COLLECT may begin with a pattern instead of a clause; CALL and the whole query may not. */
  readonly mayBeginWithPattern: boolean;
  /** `*` and `+` are hops in a pattern and in the brackets of a relationship, and arithmetic elsewhere. */
  mode: "expression" | "pattern" | "relationship";
  expects: Expects;
  /** What the frame around expects when this one is closed. */
  readonly after: Expects;
};

/** Deeper than people nest, and shallow enough for any parser's stack. */
const deepest = 50;

/** The whole query, before its first clause. */
const outermost = (): NestingLevel => ({
  closes: "",
  block: true,
  mayBeginWithPattern: false,
  mode: "expression",
  expects: "clause",
  after: "clause",
});

/** A place in the tokens, with the brackets that are open there. */
export class TokenCursor {
  private readonly stack: NestingLevel[] = [];
  private readonly tokens: readonly CypherToken[];
  private at = 0;
  private cases = 0;
  /** How many turns the long ranges in expressions make, were each a loop in the others. */
  iterations = 1;
  frame: NestingLevel = outermost();

  constructor(tokens: readonly CypherToken[]) {
    this.tokens = tokens;
  }

  /** The token at a distance from the current one, which is at 0. */
  peek(distance = 0): CypherToken | undefined {
    return this.tokens[this.at + distance];
  }

  /** Text of a symbol at a distance; empty for any other token. */
  symbol(distance: number): string {
    const token = this.peek(distance);
    return token?.kind === "symbol" ? token.text : "";
  }

  /** A word in capitals at a distance; empty for any other token. */
  word(distance: number): string {
    const token = this.peek(distance);
    return token?.kind === "word" ? token.upper : "";
  }

  skip(count = 1): void {
    this.at += count;
  }

  open(frame: NestingLevel): void {
    this.stack.push(this.frame);
    this.frame = frame;
    this.checkDepth();
  }

  /** CASE … END nests like a bracket, and costs the server's planner more. */
  nest(step: 1 | -1): void {
    this.cases += step;
    this.checkDepth();
  }

  private checkDepth(): void {
    if (this.stack.length + this.cases > deepest)
      throw queryRefused("size", `brackets or CASEs are nested more than ${deepest} deep.`);
  }

  close(bracket: string): void {
    const outer = this.stack.pop();
    if (outer === undefined || this.frame.closes !== bracket)
      throw queryRefused("clause", "Brackets do not match.");
    outer.expects = this.frame.after;
    this.frame = outer;
  }

  finish(): void {
    if (this.stack.length > 0) throw queryRefused("clause", "A bracket is not closed.");
  }
}
