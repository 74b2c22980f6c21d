/**
 * Typed reads from columns. A row number comes from the columns themselves, so it is always in range;
 * the default only satisfies the type checker. One function per array type keeps each call site
 * monomorphic, which is what makes the walks fast.
 */
export const i32 = (column: Int32Array, row: number): number => column[row] ?? 0;
export const u32 = (column: Uint32Array, row: number): number => column[row] ?? 0;
export const u8 = (column: Uint8Array, row: number): number => column[row] ?? 0;
export const f64 = (column: Float64Array, row: number): number => column[row] ?? 0;
