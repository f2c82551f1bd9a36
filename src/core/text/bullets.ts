/** What stands before the items of a list, as a class of a pattern takes it; '\uf0b7' is Word's own. */
export const BULLETS = '•·●▪■◦○‣\uf0b7';
