/** What our own SurveyJS files carry, in properties that SurveyJS knows, so that they come back as they went. */

/** The calculated value that holds the questionnaire's id; its version is kept under this name with `Version` after it. */
export const ID_VALUE = 'questionnaire';

/** How the name of a page begins whose items have five described levels of their own. */
export const LEVELS_PAGE = 'levels:';
