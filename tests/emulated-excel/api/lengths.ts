/** An add-in measures columns in points, Open XML in characters; a character of Calibri 11 is 7 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

export const pointsOfWidth = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;

export const widthOfPoints = (points: number): number => Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_CHARACTER;

/** In points. Source: Excel specifications and limits. */
export const TALLEST_ROW = 409.5;
/** In points: 255 characters. */
export const WIDEST_COLUMN = 1342.5;
