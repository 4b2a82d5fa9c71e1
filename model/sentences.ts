/** The sentences of a text, as people are told it. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
