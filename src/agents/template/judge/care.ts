/** Washing, watering, storing: advice, however it is cried. */
export const CARE =
  /(?<!\p{L})(?:wash|wipe|rinse|soak|store|dry|water|lav[ae]r?|seque|secar|guard[ae]|season|oil|sèche|água|agua|riegue|riega|regá|rega|limpi[ae]|waschen|wasch|spülen|abtrocknen|abwischen|einölen|ölen|lüften|gieß\p{L}*|trocknen|pflege|lavez|lave|arrosez|arrose|séchez|rangez|gardez|cuci|simpan|jemur)(?!\p{L})/iu;
