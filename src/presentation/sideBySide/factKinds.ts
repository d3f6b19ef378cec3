/** How two articles tell one thing: surely or probably the same, something else, or an event. */
export const FACT_KINDS = ['same', 'likely', 'differs', 'event'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
