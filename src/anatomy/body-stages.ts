/**
 * The stages in which the body arrives, in their order in the model file. Each one's name says what is complete with
 * it: the silhouette; the outer muscles with the bones that are seen between them; all.
 */
export const BODY_STAGES = ['skin', 'outer', 'whole'] as const;
export type BodyStage = (typeof BODY_STAGES)[number];
