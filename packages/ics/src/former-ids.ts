/**
 * Former ids of traditions and what they are called now. Whoever subscribed to a feed by its former
 * id goes on getting it: an id is added here when a tradition is renamed, and never removed.
 */
export const formerIds: Readonly<Record<string, string>> = {}
