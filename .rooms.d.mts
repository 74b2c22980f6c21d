import type { IForbiddenRuleType } from "dependency-cruiser";

type Step = readonly [rooms: readonly string[], comment: string];
export declare const roomsOf: Readonly<Record<string, readonly Step[]>>;
export declare const roomRules: readonly IForbiddenRuleType[];
