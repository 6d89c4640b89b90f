import { forTests } from '../index.ts';
import { method, type MethodWords } from './en.ts';

export type { MethodWords };

const others: Readonly<Record<string, () => Promise<MethodWords>>> = {
  uk: async () => (await import('./uk.ts')).method,
  ar: async () => (await import('./ar.ts')).method,
  [forTests]: async () => (await import('../pseudo.ts')).madeStrange(method),
};

/** The words of the methodology page, which only a build needs; English for a language that has none. */
export async function loadMethod(code: string): Promise<MethodWords> {
  return (await others[code]?.()) ?? method;
}
