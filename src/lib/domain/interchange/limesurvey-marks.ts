/** What our own LimeSurvey files carry in the class of a question, so that it comes back as it went. */

/** Stands before the id of an item: LimeSurvey's own codes have no hyphens and at most twenty letters. */
export const ITEM_CLASS = 'item--';

/** The class of an item with five described levels of its own. */
export const LEVELS_CLASS = 'levels';
