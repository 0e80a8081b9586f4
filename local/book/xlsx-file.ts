import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

let opened: ReturnType<typeof init> | null = null;

/** Excelize, started once for the life of the process. */
export function openExcelize(): ReturnType<typeof init> {
  opened ??= init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
  return opened;
}

/** What a call of excelize gave; it throws what excelize only reports. */
export function must<T extends { error?: string | null }>(result: T): T {
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
}
